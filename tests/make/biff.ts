// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Writes workbook streams, BIFF2 to BIFF8, record by record. [MS-XLS] §2.4; deviations are visible in the recipe. */

import { concat, latin, u16, u32, wide } from './ole.ts'

/** A record: type, length, data. Data longer than one record may hold goes on in CONTINUE records. */
export function biffRecord(type: number, ...pieces: readonly Uint8Array[]): Uint8Array {
	const data = concat(pieces)
	const records: Uint8Array[] = []
	for (let at = 0; at === 0 || at < data.length; at += 8_224) {
		const part = data.subarray(at, at + 8_224)
		records.push(u16(at === 0 ? type : 0x3c), u16(part.length), part)
	}
	return concat(records)
}

export const u8 = (...values: readonly number[]): Uint8Array => Uint8Array.from(values)

/** Characters behind a flag that says whether they have one byte or two. */
export function flagged(text: string): Uint8Array {
	const isWide = /[^\u0000-\u00ff]/.test(text)
	return concat([u8(isWide ? 1 : 0), isWide ? wide(text) : latin(text)])
}

export const shortString = (text: string): Uint8Array => concat([u8(text.length), flagged(text)])
export const longString = (text: string): Uint8Array => concat([u16(text.length), flagged(text)])

export const kinds = { globals: 0x05, module: 0x06, sheet: 0x10, chart: 0x20, macro: 0x40 } as const

export const bof = (kind: number, version = 0x0600): Uint8Array => biffRecord(0x0809, u16(version), u16(kind), u16(0x0dbb), u16(0x07cc), u32(0), u32(6))
export const eof = (): Uint8Array => biffRecord(0x0a)

/** Tokens of formulas. */
export const tokens = {
	text: (value: string): Uint8Array => concat([u8(0x17), shortString(value)]),
	integer: (value: number): Uint8Array => concat([u8(0x1e), u16(value)]),
	cell: (row: number, column: number): Uint8Array => concat([u8(0x44), u16(row), u16(column)]),
	sheetCell: (link: number, row: number, column: number): Uint8Array => concat([u8(0x3a), u16(link), u16(row), u16(column)]),
	join: u8(0x08),
	plus: u8(0x03),
	name: (index: number): Uint8Array => concat([u8(0x23), u16(index), u16(0)]),
	externalName: (link: number, index: number): Uint8Array => concat([u8(0x39), u16(link), u16(index), u16(0)]),
	fixed: (id: number): Uint8Array => concat([u8(0x41), u16(id)]),
	call: (id: number, count: number): Uint8Array => concat([u8(0x42, count), u16(id)]),
	command: (id: number, count: number): Uint8Array => concat([u8(0x42, count), u16(id | 0x8000)]),
} as const

export function cellFormula(...pieces: readonly Uint8Array[]): Uint8Array {
	const formula = concat(pieces)
	return biffRecord(0x06, u16(0), u16(0), u16(15), new Uint8Array(8), u16(0), u32(0), u16(formula.length), formula)
}

const BUILT_IN = 0x20

/** A defined name; a number is one of the built-in names. */
export function definedName(name: string | number, ...pieces: readonly Uint8Array[]): Uint8Array {
	const text = typeof name === 'number' ? String.fromCharCode(name) : name
	const formula = concat(pieces)
	return biffRecord(0x18, u16(typeof name === 'number' ? BUILT_IN : 0), u8(0, text.length), u16(formula.length), u16(0), u16(0), u32(0), flagged(text), formula)
}

/** A workbook that formulas speak of, by its encoded path. */
export const supBook = (path: string, ...sheets: readonly string[]): Uint8Array => biffRecord(0x01ae, u16(sheets.length), u16(path.length), flagged(path), ...sheets.map(longString))
export const ownBook = (sheets: number): Uint8Array => biffRecord(0x01ae, u16(sheets), u16(0x0401))
export const addInBook = (): Uint8Array => biffRecord(0x01ae, u16(1), u16(0x3a01))
export const sheetLinks = (...links: readonly (readonly [book: number, sheet: number])[]): Uint8Array => biffRecord(0x17, u16(links.length), ...links.flatMap(([book, sheet]) => [u16(book), u16(sheet), u16(sheet)]))
export const externalName = (name: string, flags = 0): Uint8Array => biffRecord(0x23, u16(flags), u32(0), shortString(name))

export interface SheetRecipe {
	readonly name: string
	/** 0 visible, 1 hidden, 2 very hidden. */
	readonly state?: number
	readonly kind?: number
	readonly records?: readonly Uint8Array[]
}

/** Types of sheets as the list of sheets has them. */
const listed: Readonly<Record<number, number>> = { [kinds.sheet]: 0, [kinds.macro]: 1, [kinds.chart]: 2, [kinds.module]: 6 }

export interface WorkbookOptions {
	/** Records that come before the list of sheets: a lock. */
	readonly first?: readonly Uint8Array[]
	/** Bytes between globals and sheets that are no records. */
	readonly gap?: number
}

/** A whole BIFF8 stream: globals with `records`, then the sheets. */
export function workbook(sheets: readonly SheetRecipe[], records: readonly Uint8Array[] = [], { first = [], gap = 0 }: WorkbookOptions = {}): Uint8Array {
	const bodies = sheets.map(({ kind = kinds.sheet, records: own = [] }) => concat([bof(kind), ...own, eof()]))
	const list = (positions: readonly number[]): Uint8Array[] => sheets.map(({ name, state = 0, kind = kinds.sheet }, index) => biffRecord(0x85, u32(positions[index] ?? 0), u8(state, listed[kind] ?? 0), shortString(name)))
	const globals = (positions: readonly number[]): Uint8Array => concat([bof(kinds.globals), ...first, ...list(positions), ...records, eof()])
	let at = globals([]).length + gap
	const positions = bodies.map((body) => (at += body.length) - body.length)
	return concat([globals(positions), new Uint8Array(gap).fill(0xff), ...bodies])
}
