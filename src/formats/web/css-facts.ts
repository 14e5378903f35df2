// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a style sheet loads or runs: `url()`, `@import`, and what old browsers took for code. CSS Values 4 §4.5, CSS Cascade 4 §2. */

import type { ReferenceRole } from '../../model/facts.ts'
import type { Found, Sighting } from '../format.ts'

/** More addresses than this in one style sheet say nothing new. */
const MOST_ADDRESSES = 2_000

/** Reports the addresses in `css` through `report`, code to `found`. */
export function reportStyle(css: string, report: (role: ReferenceRole, target: string | undefined, when: 'load') => void, found: Found, at: Sighting['at']): void {
	const text = withoutImportComments(css.includes('\\') ? decodeEscapes(css) : css)
	let count = 0
	for (const match of text.matchAll(/(@import|@font-face|behaviou?r|-moz-binding)|url\(\s*(?:"([^"]{0,8192})"|'([^']{0,8192})'|([^\s"')]{0,8192}))|(?<=(?:@import|image-set\()\s{0,20})["']([^"']{0,8192})["']/gi)) {
		if (++count > MOST_ADDRESSES) return
		const target = match[2] ?? match[3] ?? match[4] ?? match[5]
		if (target !== undefined) report(roleOf(text, match.index), target, 'load')
	}
	if (/expression\s*\(/i.test(text)) found.fact({ kind: 'code', language: 'javascript', runnable: true, autoRun: ['expression'], calls: [], excerpt: text.slice(Math.max(0, text.search(/expression\s*\(/i)), 400), ...(at === undefined ? {} : { at }) })
}

/** What an address is for, by the word shortly before it. */
function roleOf(css: string, at: number): ReferenceRole {
	const before = css.slice(Math.max(0, at - 120), at)
	if (/@import\s*$/i.test(before)) return 'style-sheet'
	if (/(?:behaviou?r|-moz-binding)\s*:\s*$/i.test(before)) return 'script'
	if (/@font-face[^}]*$/i.test(before)) return 'font'
	return 'image'
}

/** A comment may stand between the word and its address. Other comments stay: in an address the same characters are none. */
function withoutImportComments(css: string): string {
	return css.includes('/*') ? css.replace(/(@import)(?:\s{0,20}\/\*[^]{0,200}?\*\/){1,5}/gi, '$1 ') : css
}

/** CSS Syntax 3 §4.3.7: a backslash, up to six hexadecimal digits, one white space. Before other letters it is dropped in the two words that matter; in a path it stays, as lenient readers keep it. */
function decodeEscapes(css: string): string {
	const words = css.replace(/\\?u\\?r\\?l(?=\s*\()/gi, 'url').replace(/@\\?i\\?m\\?p\\?o\\?r\\?t/gi, '@import')
	return words.replace(/\\([0-9a-f]{1,6})\s?/gi, (whole: string, hex: string) => {
		const code = Number.parseInt(hex, 16)
		return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
	})
}
