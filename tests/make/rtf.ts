// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Writes RTF documents from small pieces: text in which `\\` is a backslash, as in RTF. */

/** A whole document; pieces are RTF already. */
export function rtf(...pieces: readonly string[]): Uint8Array {
	return bytesOf(`{\\rtf1\\ansi\\ansicpg1252\\deff0 ${pieces.join('')}}`)
}

/** Latin-1 bytes, so that `\bin` data can be written as text. */
export function bytesOf(text: string): Uint8Array {
	return Uint8Array.from(text, (character) => character.charCodeAt(0) & 255)
}

export function hex(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

export interface ObjectRecipe {
	/** Control words between `\object` and the data. */
	readonly words?: string
	readonly className?: string
	/** RTF of the data: hexadecimal digits, and what hides between them. */
	readonly data: string
}

/** An `\object` group. */
export function object({ words = '\\objemb', className, data }: ObjectRecipe): string {
	return `{\\object${words}${className === undefined ? '' : `{\\*\\objclass ${className}}`}{\\*\\objdata ${data}}}`
}

export function field(instruction: string, result = ''): string {
	return `{\\field{\\*\\fldinst{${instruction}}}{\\fldrslt{${result}}}}`
}

/** A shape with properties. */
export function shape(properties: Readonly<Record<string, string>>): string {
	const written = Object.entries(properties).map(([name, value]) => `{\\sp{\\sn ${name}}{\\sv ${value}}}`)
	return `{\\shp{\\*\\shpinst${written.join('')}}}`
}

/** Puts `between` after every `every` characters. */
export function scattered(digits: string, between: string, every = 2): string {
	return (digits.match(new RegExp(`.{1,${every}}`, 'g')) ?? []).join(between)
}
