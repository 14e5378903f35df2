// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { cellName, type FormulaNames, hasNotableCall, readFormula } from '../../../../../src/formats/msdoc/excel/formula.ts'
import { tokens, u8 } from '../../../../make/biff.ts'
import { concat, latin, u16 } from '../../../../make/ole.ts'

const names: FormulaNames = { version: 8, label: 'windows-1252', definedName: (index) => ['Auto_Open', '_xlfn.WEBSERVICE'][index - 1] ?? '?', externalName: () => 'WEBSERVICE', sheetName: () => 'Macro1' }
const { text, integer, join, plus, call, command, fixed, cell } = tokens
const read = (...pieces: readonly Uint8Array[]): ReturnType<typeof readFormula> => readFormula(concat(pieces), names)

describe('formulas as text', () => {
	test.each([
		['text and numbers', [text('a'), integer(1), join], '"a"&1'],
		['a sum of cells', [cell(0, 0), cell(9, 27), plus], 'A1+AB10'],
		['a cell of a sheet', [tokens.sheetCell(0, 0, 0)], 'Macro1!A1'],
		['an area', [concat([u8(0x45), u16(0), u16(4), u16(0), u16(2)])], 'A1:C5'],
		['an area of a sheet', [concat([u8(0x3b), u16(0), u16(0), u16(4), u16(0), u16(2)])], 'Macro1!A1:C5'],
		['a name', [tokens.name(1)], 'Auto_Open'],
		['truth, error, nothing', [u8(0x1d, 1), u8(0x1c, 7), u8(0x16), call(1, 3)], 'IF(TRUE,#ERROR,)'],
		['parentheses, sign, percent', [integer(5), u8(0x15), u8(0x13), u8(0x14)], '-(5)%'],
		['a reference that is gone', [concat([u8(0x3c), u16(0), u16(0), u16(0)])], '#REF!'],
		['the short form of a sum', [cell(0, 0), u8(0x19, 0x10, 0, 0)], 'SUM(A1)'],
		['an array', [u8(0x60, 0, 0, 0, 0, 0, 0, 0)], '{…}'],
		['a number', [concat([u8(0x1f), new Uint8Array(new Float64Array([1.5]).buffer)])], '1.5'],
		['operands that are missing', [plus], '?+?'],
		['a token nobody knows at the end', [integer(7), u8(0xee)], '7'],
	])('%s', (_, pieces, expected) => {
		expect(read(...pieces).text).toBe(expected)
	})
	test('cell names', () => {
		expect([cellName(0, 0), cellName(0, 25), cellName(65_535, 255), cellName(0, 702)]).toEqual(['A1', 'Z1', 'IV65536', 'AAA1'])
	})
	test('a long text is cut', () => {
		const long = Array.from({ length: 40 }, () => [text('0123456789'), join]).flat()
		expect(read(text('x'), ...long).text.length).toBeLessThanOrEqual(400)
	})
})

describe('calls', () => {
	test.each([
		['a program', [text('calc.exe'), call(110, 1)], 'EXEC', 'calc.exe'],
		['a program spelled with character codes', [integer(99), fixed(111), integer(100), integer(9), plus, fixed(111), join, call(110, 1)], 'EXEC', 'cm'],
		['a text of pieces', [text('ca'), text('lc'), call(336, 2), call(110, 1)], 'EXEC', 'calc'],
		['a later function by its name', [tokens.name(2), text('http://example.org'), call(255, 2)], 'WEBSERVICE', 'http://example.org'],
		['a later function of an add-in', [tokens.externalName(0, 1), text('http://example.org'), call(255, 2)], 'WEBSERVICE', 'http://example.org'],
		['a command', [text('x'), command(0x60, 1)], 'FORMULA', 'x'],
		['a code times a number', [integer(33), integer(2), u8(0x05), fixed(111), call(110, 1)], 'EXEC', 'B'],
		['a code less a number', [integer(100), integer(1), u8(0x04), fixed(111), call(110, 1)], 'EXEC', 'c'],
	])('%s', (_, pieces, name, value) => {
		const formula = concat(pieces)
		expect(hasNotableCall(formula, names)).toBe(true)
		expect(readFormula(formula, names).calls.at(-1)).toMatchObject({ name, arguments: [{ value }] })
	})
	test.each([
		['a sum', [cell(0, 0), cell(1, 0), call(4, 2)]],
		['a text that only looks like it', [text('EXEC')]],
		['a code out of range', [integer(0), fixed(111)]],
	])('%s is none', (_, pieces) => {
		const formula = concat(pieces)
		expect(hasNotableCall(formula, names)).toBe(false)
		expect(readFormula(formula, names).calls).toEqual([])
	})
	test('a formula that breaks off keeps what came before', () => {
		expect(read(text('calc'), call(110, 1), u8(0x17, 200)).calls).toMatchObject([{ name: 'EXEC' }])
	})
	test('only the first calls are kept', () => {
		const many = Array.from({ length: 80 }, () => [text('x'), call(110, 1)]).flat()
		expect(read(...many).calls).toHaveLength(50)
	})
})

describe('older versions', () => {
	const old = (version: 2 | 3 | 5): FormulaNames => ({ ...names, version, sheetName: (link, sheet) => `${link}/${sheet}` })
	test('BIFF5 keeps the sheet in the formula', () => {
		const reference = concat([u8(0x5a), u16(0xffff), new Uint8Array(8), u16(3), u16(3), u16(0x4000), u8(1)])
		expect(readFormula(reference, old(5)).text).toBe('-1/3!B1')
	})
	test('BIFF5 names are longer', () => {
		expect(readFormula(concat([u8(0x23), u16(1), new Uint8Array(12)]), old(5)).text).toBe('Auto_Open')
		expect(readFormula(concat([u8(0x59), u16(0xffff), new Uint8Array(8), u16(1), new Uint8Array(12)]), old(5)).text).toBe('WEBSERVICE')
	})
	test('BIFF2 functions have one byte', () => {
		const formula = concat([u8(0x17, 4), latin('calc'), u8(0x42, 1, 110)])
		expect(hasNotableCall(formula, old(2))).toBe(true)
		expect(readFormula(formula, old(2)).text).toBe('EXEC("calc")')
	})
	test('BIFF3 commands have a token of their own', () => {
		const formula = concat([u8(0x17, 1), latin('x'), u8(0x38, 1, 0x11)])
		expect(hasNotableCall(formula, old(3))).toBe(true)
		expect(readFormula(formula, old(3)).calls).toMatchObject([{ name: 'RUN' }])
	})
})
