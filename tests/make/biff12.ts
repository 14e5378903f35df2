// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Writes parts of binary workbooks, record by record. [MS-XLSB] §2.1.4; deviations are visible in the recipe. */

import { concat, u16, u32, wide } from './ole.ts'
import { type OoxmlRecipe, xlsx } from './ooxml.ts'

/** Seven bits a byte, the lowest first; `least` bytes even where fewer would do. */
function sevenBits(value: number, least = 1): Uint8Array {
	const bytes: number[] = []
	for (let rest = value; rest > 0 || bytes.length < least; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80)
	return Uint8Array.from(bytes, (byte, index) => (index === bytes.length - 1 ? byte & 0x7f : byte))
}

/** A record that says it has `size` bytes. */
export function record12Of(id: number, size: number, ...pieces: readonly Uint8Array[]): Uint8Array {
	return concat([sevenBits(id), sevenBits(size), ...pieces])
}

export function record12(id: number, ...pieces: readonly Uint8Array[]): Uint8Array {
	return record12Of(id, concat(pieces).length, ...pieces)
}

/** The size in four bytes, as a reader must also take it. */
export function longHeadRecord12(id: number, ...pieces: readonly Uint8Array[]): Uint8Array {
	return concat([sevenBits(id), sevenBits(concat(pieces).length, 4), ...pieces])
}

export const wideText = (text: string): Uint8Array => concat([u32(text.length), wide(text)])
export const zeros = (count: number): Uint8Array => new Uint8Array(count)

/** Tokens of formulas. */
export const tokens12 = {
	text: (value: string): Uint8Array => concat([Uint8Array.of(0x17), u16(value.length), wide(value)]),
	integer: (value: number): Uint8Array => concat([Uint8Array.of(0x1e), u16(value)]),
	join: Uint8Array.of(0x08),
	name: (index: number): Uint8Array => concat([Uint8Array.of(0x23), u32(index)]),
	externalName: (index: number): Uint8Array => concat([Uint8Array.of(0x39), u16(0), u32(index)]),
	fixed: (id: number): Uint8Array => concat([Uint8Array.of(0x41), u16(id)]),
	call: (id: number, count: number): Uint8Array => concat([Uint8Array.of(0x42, count), u16(id)]),
} as const

/** Numbers of functions. */
export const functions12 = { char: 111, exec: 110, sum: 4, hyperlink: 359, rtd: 379, byName: 255 } as const

function parsed(...tokens: readonly Uint8Array[]): Uint8Array {
	const formula = concat(tokens)
	return concat([u32(formula.length), formula, u32(0)])
}

/** BrtFmlaNum: a cell whose formula gives a number. */
export const numberFormula = (...tokens: readonly Uint8Array[]): Uint8Array => record12(9, zeros(8), zeros(8), u16(0), parsed(...tokens))
/** BrtFmlaString. */
export const textFormula = (value: string, ...tokens: readonly Uint8Array[]): Uint8Array => record12(8, zeros(8), wideText(value), u16(0), parsed(...tokens))
/** BrtFmlaBool. */
export const truthFormula = (...tokens: readonly Uint8Array[]): Uint8Array => record12(10, zeros(8), zeros(1), u16(0), parsed(...tokens))
/** BrtFmlaError. */
export const errorFormula = (...tokens: readonly Uint8Array[]): Uint8Array => record12(11, zeros(8), zeros(1), u16(0), parsed(...tokens))
/** BrtArrFmla. */
export const arrayFormula = (...tokens: readonly Uint8Array[]): Uint8Array => record12(426, zeros(17), parsed(...tokens))
/** BrtShrFmla. */
export const sharedFormula = (...tokens: readonly Uint8Array[]): Uint8Array => record12(427, zeros(16), parsed(...tokens))
/** BrtName. */
export const name12 = (name: string, ...tokens: readonly Uint8Array[]): Uint8Array => record12(39, zeros(9), wideText(name), parsed(...tokens))
/** BrtPlaceholderName: a name of a supporting book, as functions of add-ins have. */
export const placeholder12 = (name: string): Uint8Array => record12(361, wideText(name))
/** BrtBundleSh; the state is 0 visible, 1 hidden, 2 very hidden. */
export const sheet12 = (name: string, id: string, state = 0): Uint8Array => record12(156, u32(state), u32(1), wideText(id), wideText(name))

export interface Sheet12 {
	readonly name?: string
	readonly state?: number
	readonly isMacroSheet?: boolean
	readonly records: readonly Uint8Array[]
}

/** A binary workbook: records of its main part, then its sheets. */
export function xlsb(records: readonly Uint8Array[], sheets: readonly Sheet12[] = []): OoxmlRecipe {
	const listed = sheets.map(({ name = 'Sheet', state = 0 }, index) => sheet12(name, `rIdSheet${index}`, state))
	const recipe = xlsx().as('xlsb').mainAt('xl/workbook.bin')
	for (const [index, { records: own, isMacroSheet = false }] of sheets.entries()) {
		recipe.part(`xl/worksheets/sheet${index}.bin`, concat(own), {
			type: isMacroSheet ? 'application/vnd.ms-excel.macrosheet' : 'application/vnd.ms-excel.worksheet',
			by: isMacroSheet ? 'http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet' : 'worksheet', id: `rIdSheet${index}`,
		})
	}
	return recipe.part('xl/workbook.bin', concat([...listed, ...records]))
}
