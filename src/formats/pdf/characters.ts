// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Character classes and small recognisers over bytes. ISO 32000-2 §7.2.3. */

const SPACE = 1
const DELIMITER = 2

const classes = new Uint8Array(256)
for (const byte of [0, 9, 10, 12, 13, 32]) classes[byte] = SPACE
for (const character of '()<>[]{}/%') classes[character.charCodeAt(0)] = DELIMITER

export function isSpace(byte: number | undefined): boolean {
	return byte !== undefined && classes[byte] === SPACE
}

/** Neither white space nor delimiter: may be part of a name, a number or a keyword. */
export function isRegular(byte: number | undefined): boolean {
	return byte !== undefined && classes[byte] === 0
}

export function isDigit(byte: number | undefined): boolean {
	return byte !== undefined && byte >= 48 && byte <= 57
}

/** Value of a hexadecimal digit, or -1. */
export function hexDigit(byte: number | undefined): number {
	if (byte === undefined) return -1
	if (byte >= 48 && byte <= 57) return byte - 48
	const lower = byte | 32
	return lower >= 97 && lower <= 102 ? lower - 87 : -1
}

/** The first place from `at` that is neither white space nor part of a comment. */
export function skipSpace(bytes: Uint8Array, at: number, end: number): number {
	let here = at
	while (here < end) {
		const byte = bytes[here] as number
		if (classes[byte] === SPACE) here++
		else if (byte === 37) {
			here++
			while (here < end && bytes[here] !== 10 && bytes[here] !== 13) here++
		} else break
	}
	return here
}
