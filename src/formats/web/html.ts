// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Web pages, also under the name of an office document: Word and Excel open both. HTML applications are programs. WHATWG HTML; [MS-OFFHTML]. */

import { platform } from '#platform'
import { decodeText } from '../../bytes/text.ts'
import { defineFormat } from '../format.ts'
import { reportHtml } from './html-facts.ts'
import { webKind } from './sniff.ts'

export const html = defineFormat({
	id: 'html',
	recognises(bytes) {
		const kind = webKind(bytes)
		return kind === 'html' || kind === 'hta' ? 'certain' : 'no'
	},
	read(bytes, found) {
		found.budget.check('partBytes', bytes.length)
		if (webKind(bytes) === 'hta') found.identify({ id: 'script', version: 'HTML application' })
		reportHtml(decodePage(bytes), found)
	},
})

/** The text of a page: byte order mark, then the declared encoding, then UTF-8 if it is that. */
export function decodePage(bytes: Uint8Array, label?: string): string {
	const [first, second] = bytes
	if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return decodeText(bytes, 'utf-16le')
	if (first === 0xfe && second === 0xff) return decodeText(bytes, 'utf-16be')
	// every address and keyword is ASCII; a page that only claims UTF-16 is none
	const isUtf8 = label === undefined || /^utf-?(?:8|16|7)/i.test(label) ? platform.isUtf8(bytes) : false
	return decodeText(bytes, isUtf8 ? 'utf-8' : (label !== undefined && !/^utf/i.test(label) ? label : 'windows-1252'))
}
