// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Text as it is written into XML. Characters that XML does not know are left out. XML 1.0 §2.2, §2.4 and §3.3.3. */

const FOREIGN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
const IN_TEXT = /[&<>\r]/g
const IN_VALUE = /[&<>"\t\n\r]/g

function reference(character: string): string {
	switch (character) {
		case '&': return '&amp;'
		case '<': return '&lt;'
		case '>': return '&gt;'
		case '"': return '&quot;'
		default: return `&#${character.charCodeAt(0)};`
	}
}

export function escapeText(text: string): string {
	return text.replace(FOREIGN, '').replace(IN_TEXT, reference)
}

/** For values between double quotes. */
export function escapeValue(text: string): string {
	return text.replace(FOREIGN, '').replace(IN_VALUE, reference)
}
