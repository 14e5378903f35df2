// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The tokens of a stored formula: where each begins and ends, in every version. [MS-XLS] §2.5.198.25 and following, [MS-XLSB] §2.5.97.16 and following; widths before BIFF8 from the Excel 4 and 5 developer kits. */

/** Tokens by number, without the class (reference, value, array) that the upper bits tell. */
export const token = {
	expression: 0x01, table: 0x02, add: 0x03, subtract: 0x04, multiply: 0x05, join: 0x08, unaryPlus: 0x12, unaryMinus: 0x13, percent: 0x14, parentheses: 0x15, missing: 0x16, text: 0x17, extended: 0x18, attribute: 0x19,
	sheet: 0x1a, endSheet: 0x1b, error: 0x1c, truth: 0x1d, integer: 0x1e, number: 0x1f, array: 0x20, function: 0x21, variableFunction: 0x22, name: 0x23, reference: 0x24, area: 0x25, referenceError: 0x2a, areaError: 0x2b,
	relativeReference: 0x2c, relativeArea: 0x2d, oldCommand: 0x38, externalName: 0x39, sheetReference: 0x3a, sheetArea: 0x3b, sheetReferenceError: 0x3c, sheetAreaError: 0x3d,
} as const

/** Signs of the operators from `add` on. */
export const operators = ['+', '-', '*', '/', '^', '&', '<', '<=', '=', '>=', '>', '<>', ' ', ',', ':'] as const

/** BIFF2 to BIFF8 in binary workbooks, BIFF12 in packages (`.xlsb`). */
export type FormulaVersion = 2 | 3 | 4 | 5 | 8 | 12

/** Bytes after the token itself: version, then token. Tokens that are not listed have none. */
const fixed: Readonly<Record<FormulaVersion, Readonly<Record<number, number>>>> = {
	2: { 0x01: 3, 0x02: 3, 0x1a: 7, 0x1b: 3, 0x1c: 1, 0x1d: 1, 0x1e: 2, 0x1f: 8, 0x20: 6, 0x21: 1, 0x22: 2, 0x23: 7, 0x24: 3, 0x25: 6, 0x26: 4, 0x27: 4, 0x28: 4, 0x29: 1, 0x2a: 3, 0x2b: 6, 0x2c: 3, 0x2d: 6, 0x2e: 1, 0x2f: 1, 0x38: 2 },
	3: { 0x01: 4, 0x02: 4, 0x1a: 10, 0x1b: 4, 0x1c: 1, 0x1d: 1, 0x1e: 2, 0x1f: 8, 0x20: 7, 0x21: 1, 0x22: 2, 0x23: 10, 0x24: 3, 0x25: 6, 0x26: 6, 0x27: 6, 0x28: 6, 0x29: 2, 0x2a: 3, 0x2b: 6, 0x2c: 3, 0x2d: 6, 0x2e: 2, 0x2f: 2, 0x38: 2 },
	4: { 0x01: 4, 0x02: 4, 0x1a: 10, 0x1b: 4, 0x1c: 1, 0x1d: 1, 0x1e: 2, 0x1f: 8, 0x20: 7, 0x21: 2, 0x22: 3, 0x23: 10, 0x24: 3, 0x25: 6, 0x26: 6, 0x27: 6, 0x28: 6, 0x29: 2, 0x2a: 3, 0x2b: 6, 0x2c: 3, 0x2d: 6, 0x2e: 2, 0x2f: 2, 0x38: 2 },
	5: { 0x01: 4, 0x02: 4, 0x1c: 1, 0x1d: 1, 0x1e: 2, 0x1f: 8, 0x20: 7, 0x21: 2, 0x22: 3, 0x23: 14, 0x24: 3, 0x25: 6, 0x26: 6, 0x27: 6, 0x28: 6, 0x29: 2, 0x2a: 3, 0x2b: 6, 0x2c: 3, 0x2d: 6, 0x2e: 2, 0x2f: 2, 0x39: 24, 0x3a: 17, 0x3b: 20, 0x3c: 17, 0x3d: 20 },
	8: { 0x01: 4, 0x02: 4, 0x1c: 1, 0x1d: 1, 0x1e: 2, 0x1f: 8, 0x20: 7, 0x21: 2, 0x22: 3, 0x23: 4, 0x24: 4, 0x25: 8, 0x26: 6, 0x27: 6, 0x28: 6, 0x29: 2, 0x2a: 4, 0x2b: 8, 0x2c: 4, 0x2d: 8, 0x2e: 2, 0x2f: 2, 0x39: 6, 0x3a: 6, 0x3b: 10, 0x3c: 6, 0x3d: 10 },
	12: { 0x01: 4, 0x02: 4, 0x1c: 1, 0x1d: 1, 0x1e: 2, 0x1f: 8, 0x20: 14, 0x21: 2, 0x22: 3, 0x23: 4, 0x24: 6, 0x25: 12, 0x26: 6, 0x27: 6, 0x28: 6, 0x29: 2, 0x2a: 6, 0x2b: 12, 0x2c: 6, 0x2d: 12, 0x2e: 2, 0x2f: 2, 0x39: 6, 0x3a: 8, 0x3b: 14, 0x3c: 8, 0x3d: 14 },
}

const LARGEST_TOKEN = 0x7f

/** The token without its class. */
export function plainToken(byte: number): number {
	return byte < 0x20 ? byte : (byte & 0x1f) | 0x20
}

/** Where the token at `at` ends; undefined where there is no such token, or it is cut off. */
export function tokenEnd(bytes: Uint8Array, at: number, version: FormulaVersion): number | undefined {
	const byte = bytes[at] ?? Number.NaN
	const end = at + 1 + (byte <= LARGEST_TOKEN ? widthAfter(bytes, at, plainToken(byte), version) : Number.NaN)
	// also false where a length byte is missing
	return end <= bytes.length ? end : undefined
}

function widthAfter(bytes: Uint8Array, at: number, kind: number, version: FormulaVersion): number {
	switch (kind) {
		case token.text: {
			if (version === 12) return 2 + 2 * ((bytes[at + 1] ?? Number.NaN) | ((bytes[at + 2] ?? 0) << 8))
			const count = bytes[at + 1] ?? Number.NaN
			if (version < 8) return 1 + count
			return 2 + count * (((bytes[at + 2] ?? 0) & 1) + 1)
		}
		case token.extended:
			return version < 8 ? 4 : bytes[at + 1] === 0x19 ? 13 : 5
		case token.attribute:
			return attributeWidth(bytes, at, version)
		default:
			return fixed[version][kind] ?? 0
	}
}

/** CHOOSE brings a table of jumps. */
function attributeWidth(bytes: Uint8Array, at: number, version: number): number {
	const isChoice = ((bytes[at + 1] ?? 0) & 4) !== 0
	if (version === 2) return 2 + (isChoice ? (bytes[at + 2] ?? 0) + 1 : 0)
	const jumps = (bytes[at + 2] ?? 0) | ((bytes[at + 3] ?? 0) << 8)
	return 3 + (isChoice ? 2 * (jumps + 1) : 0)
}
