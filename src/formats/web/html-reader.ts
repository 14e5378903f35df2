// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Tags of HTML as browsers and office programs find them in any soup. WHATWG HTML §13.2.5, as far as tags, attributes, comments and raw text go; conditional comments are read as markup, as Office does. */

export interface HtmlTag {
	/** Lower case, with its prefix: `a`, `v:imagedata`. */
	readonly name: string
	/** Lower-case names; the first of two equal ones stands. Entities are decoded. */
	readonly attributes: ReadonlyMap<string, string>
	readonly offset: number
	/** What stands between the tags of an element whose content is no markup: script, style, textarea and the like. */
	readonly content: string | undefined
}

/** More attributes than this say nothing new. */
const MOST_ATTRIBUTES = 500

/** Within pictures and formulas these are elements like any other (WHATWG HTML §13.2.6.5); styles are read both ways. */
const foreign: ReadonlySet<string> = new Set(['svg', 'math'])
const rawText: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'noembed', 'plaintext'])
const namedReferences: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', colon: ':', tab: '\t', newline: '\n', sol: '/', bsol: '\\', lpar: '(', rpar: ')', period: '.', num: '#', quest: '?', equals: '=', commat: '@', lowbar: '_', excl: '!', semi: ';', comma: ',', plus: '+', percnt: '%' }

/** Calls `visit` for each start tag of `html`, in order. */
export function readTags(html: string, visit: (tag: HtmlTag) => void): void {
	scan(html, visit, false)
}

function scan(html: string, visit: (tag: HtmlTag) => void, inStyle: boolean): void {
	const closings = new ClosingTags(html)
	const comments = new Comments(html)
	let isForeign = false
	let at = html.indexOf('<')
	while (at >= 0) {
		const next = html.charCodeAt(at + 1)
		if (isLetter(next)) {
			const tag = readTag(html, at)
			let { end } = tag
			let content: string | undefined
			if (foreign.has(tag.name)) isForeign = true
			if (rawText.has(tag.name) && (!isForeign || tag.name === 'script' || tag.name === 'style')) {
				const close = closings.find(tag.name, end)
				content = html.slice(end, close)
				end = close
			}
			visit({ name: tag.name, attributes: tag.attributes, offset: at, content })
			if (isForeign && !inStyle && tag.name === 'style' && content !== undefined) readInside(content, tag.end, visit)
			at = html.indexOf('<', end)
		} else if (html.startsWith('<!--', at) && !/^<!--\s*\[if/i.test(html.slice(at, at + 24))) {
			at = html.indexOf('<', comments.behind(at))
		} else at = html.indexOf('<', at + 1)
	}
}

/** Elements in a style sheet within a picture. Style sheets among them are not opened again: one could hold a million. */
function readInside(content: string, offset: number, visit: (tag: HtmlTag) => void): void {
	if (!/<[a-z]/i.test(content)) return
	scan(content, (tag) => visit({ ...tag, offset: offset + tag.offset }), true)
}

/** Where comments end. WHATWG HTML §13.2.5.43 to 13.2.5.52: `<!-->` and `<!--->` are whole comments, `--!>` ends one. */
class Comments {
	private readonly html: string
	/** The next end of each kind; looked for again only once it is passed. */
	private plain = 0
	private loud = 0

	constructor(html: string) {
		this.html = html
	}

	/** Behind the comment that starts at `at`. What stands behind a comment that never ends is read all the same. */
	behind(at: number): number {
		const { html } = this
		if (html.startsWith('>', at + 4)) return at + 5
		if (html.startsWith('->', at + 4)) return at + 6
		if (this.plain < at + 4) this.plain = found(html.indexOf('-->', at + 4))
		if (this.loud < at + 4) this.loud = found(html.indexOf('--!>', at + 4))
		if (this.plain === Infinity && this.loud === Infinity) return at + 4
		return this.plain < this.loud ? this.plain + 3 : this.loud + 4
	}
}

function found(at: number): number {
	return at < 0 ? Infinity : at
}

/** Remembers that a kind of closing tag does not occur any more, so that a thousand unclosed scripts cost one search. */
class ClosingTags {
	private readonly html: string
	private readonly missing = new Set<string>()

	constructor(html: string) {
		this.html = html
	}

	/** Where the closing tag of `name` begins, or where the document ends. */
	find(name: string, from: number): number {
		if (this.missing.has(name)) return this.html.length
		const pattern = new RegExp(`</${name}[\\s/>]`, 'gi')
		pattern.lastIndex = from
		const match = pattern.exec(this.html)
		if (match === null) this.missing.add(name)
		return match === null ? this.html.length : match.index
	}
}

function readTag(html: string, from: number): { name: string; attributes: Map<string, string>; end: number } {
	let at = from + 1
	while (at < html.length && !endsTagName(html.charCodeAt(at))) at++
	const name = html.slice(from + 1, Math.min(at, from + 100)).toLowerCase()
	const attributes = new Map<string, string>()
	while (at < html.length) {
		while (at < html.length && (isSpace(html.charCodeAt(at)) || html.charCodeAt(at) === 47)) at++
		if (at >= html.length || html.charCodeAt(at) === 62) break
		const nameFrom = at
		at++
		while (at < html.length && !endsAttributeName(html.charCodeAt(at))) at++
		const attribute = html.slice(nameFrom, at).toLowerCase()
		while (at < html.length && isSpace(html.charCodeAt(at))) at++
		let value = ''
		if (html.charCodeAt(at) === 61) {
			at++
			while (at < html.length && isSpace(html.charCodeAt(at))) at++
			const quote = html[at]
			if (quote === '"' || quote === "'") {
				const close = html.indexOf(quote, at + 1)
				const end = close < 0 ? html.length : close
				value = html.slice(at + 1, end)
				at = end + 1
			} else {
				const valueFrom = at
				while (at < html.length && !isSpace(html.charCodeAt(at)) && html.charCodeAt(at) !== 62) at++
				value = html.slice(valueFrom, at)
			}
		}
		if (attributes.size < MOST_ATTRIBUTES && !attributes.has(attribute)) attributes.set(attribute, decodeReferences(value))
	}
	return { name, attributes, end: Math.min(html.length, at + 1) }
}

/** Character references as browsers decode them in attributes; a semicolon is optional for numbers. */
export function decodeReferences(text: string): string {
	if (!text.includes('&')) return text
	return text.replace(/&(?:#x([0-9a-f]{1,6});?|#(\d{1,7});?|([a-z]{2,8});)/gi, (whole: string, hex?: string, decimal?: string, name?: string) => {
		if (name !== undefined) return namedReferences[name.toLowerCase()] ?? whole
		const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal)
		return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
	})
}

function isLetter(code: number): boolean {
	return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

function isSpace(code: number): boolean {
	return code === 32 || code === 9 || code === 10 || code === 12 || code === 13
}

function endsTagName(code: number): boolean {
	return isSpace(code) || code === 47 || code === 62
}

function endsAttributeName(code: number): boolean {
	return isSpace(code) || code === 47 || code === 62 || code === 61
}
