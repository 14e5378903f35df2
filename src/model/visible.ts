// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Makes text from a document safe to show: nothing in it can steer a terminal, reverse the reading direction or be clicked. */

/** C0 and C1 controls, bidirectional controls (Unicode TR 9), zero-width characters, line separators, lone surrogates. */
const unsafe = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Replaces every control, bidirectional and zero-width character by its number: `‹202E›`. Line breaks and tabs become spaces. */
export function visible(text: string): string {
	return text.replace(unsafe, (character) => (/[\t\n\r]/.test(character) ? ' ' : `‹${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}›`))
}

/** `visible`, cut to `length` characters with an ellipsis. */
export function shortened(text: string, length: number): string {
	// cut first: a text of megabytes is not escaped as a whole
	const safe = visible(text.length > 4 * length ? text.slice(0, 4 * length) : text)
	if (safe.length <= length && text.length <= 4 * length) return safe
	return `${[...safe.slice(0, length - 1)].join('').replace(/[\ud800-\udbff]$/, '')}…`
}

/** An excerpt of a document: at most 200 characters, white space folded, addresses not clickable (`hxxp://`). */
export function excerptOf(text: string): string {
	const head = text.length > 2_000 ? text.slice(0, 2_000) : text
	return shortened(head.replace(/\s+/g, ' ').trim().replace(/\bhttp(s?):/gi, (_, secure: string) => `hxxp${secure.toLowerCase()}:`).replace(/\bftp:/gi, 'fxp:'), 200)
}
