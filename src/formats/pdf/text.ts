// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Text strings: UTF-16, UTF-8 or PDFDocEncoding. ISO 32000-2 §7.9.2.2 and annex D.2. */

import { decodeText, latin1, utf8 } from '../../bytes/text.ts'

/** What PDFDocEncoding has at 0x18–0x1F and 0x80–0xA0; everything else is Latin-1. */
const low = '\u02d8\u02c7\u02c6\u02d9\u02dd\u02db\u02da\u02dc'
const high = '\u2022\u2020\u2021\u2026\u2014\u2013\u0192\u2044\u2039\u203a\u2212\u2030\u201e\u201c\u201d\u2018\u2019\u201a\u2122\ufb01\ufb02\u0141\u0152\u0160\u0178\u017d\u0131\u0142\u0153\u0161\u017e\ufffd\u20ac'

/** Language escapes (ESC code ESC) that may stand inside a Unicode string. */
const languageEscape = /\u001b[A-Za-z]{2}(?:[A-Za-z]{2})?\u001b/g

export function textString(bytes: Uint8Array): string {
	const [first, second, third] = bytes
	if (first === 0xfe && second === 0xff) return decodeText(bytes.subarray(2), 'utf-16be').replace(languageEscape, '')
	if (first === 0xff && second === 0xfe) return decodeText(bytes.subarray(2), 'utf-16le').replace(languageEscape, '')
	if (first === 0xef && second === 0xbb && third === 0xbf) return utf8(bytes.subarray(3)).replace(languageEscape, '')
	return latin1(bytes).replace(/[\u0018-\u001f\u0080-\u00a0]/g, (character) => {
		const code = character.charCodeAt(0)
		return code < 0x20 ? (low[code - 0x18] as string) : (high[code - 0x80] as string)
	})
}
