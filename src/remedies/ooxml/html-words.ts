// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The words of a page, a string a block: what a text program shows when it imports the page. WHATWG HTML §13.2.5, as far as words go. */

import { decodeReferences } from '../../formats/web/html-reader.ts'

/** Elements that begin and end a paragraph of their own. */
const blocks = /^(?:address|article|aside|blockquote|body|br|caption|center|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul)$/
/** Elements whose content nobody sees. */
const unseen = /^(?:script|style|head|title|template|object|noscript|iframe|xml)$/

export function htmlWords(html: string): readonly string[] {
	const words: string[] = []
	const lower = html.toLowerCase()
	const neverClosed = new Set<string>()
	let text = ''
	const put = (): void => {
		const line = decodeReferences(text).replace(/[\s\u00a0]+/g, ' ').trim()
		if (line !== '') words.push(line)
		text = ''
	}
	let at = 0
	while (at < html.length) {
		const open = html.indexOf('<', at)
		text += html.slice(at, open < 0 ? html.length : open)
		if (open < 0) break
		if (html.startsWith('<!--', open)) {
			const end = html.indexOf('-->', open + 4)
			at = end < 0 ? html.length : end + 3
			continue
		}
		const close = html.indexOf('>', open)
		const [, slash, name = ''] = /^<(\/?)([a-z][a-z0-9:]{0,40})/.exec(lower.slice(open, open + 48)) ?? []
		if (name === '' && !/^<[!?/]/.test(lower.slice(open, open + 2))) {
			text += '<'
			at = open + 1
			continue
		}
		at = close < 0 ? html.length : close + 1
		if (blocks.test(name)) put()
		if (slash === '' && unseen.test(name) && !neverClosed.has(name)) {
			const end = lower.indexOf(`</${name}`, at)
			// what is never closed hides nothing but itself
			if (end >= 0) at = end
			else neverClosed.add(name)
		}
	}
	put()
	return words
}
