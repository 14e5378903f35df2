// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { autoRunOf } from '../../../../../src/formats/msdoc/excel/global-records.ts'
import { biffRecord, bof, cellFormula, definedName, eof, kinds, longString, ownBook, sheetLinks, shortString, tokens, u8, workbook } from '../../../../make/biff.ts'
import { concat, latin, u16, u32 } from '../../../../make/ole.ts'
import { factsOf, hidden, inspected, metadata } from '../seen.ts'

const factsIn = (stream: Uint8Array): ReturnType<typeof inspected>['facts'] => inspected(stream, 'book.xls').facts

describe('sheets', () => {
	test.each([[0, []], [1, ['hidden-sheet 1 Secret']], [2, ['very-hidden-sheet 1 Secret']], [3, ['very-hidden-sheet 1 Secret']]])('state %d', (state, expected) => {
		expect(hidden(factsIn(workbook([{ name: 'Secret', state }])))).toEqual(expected)
	})
	test('a very hidden macro sheet is both', () => {
		const facts = factsIn(workbook([{ name: 'Sheet1' }, { name: 'план', kind: kinds.macro, state: 2 }]))
		expect(hidden(facts)).toEqual(['very-hidden-sheet 1 план'])
		expect(factsOf(facts, 'code')).toMatchObject([{ language: 'xlm', module: 'план', runnable: false }])
	})
	test('a macro sheet that the list calls a worksheet', () => {
		const sheet = workbook([{ name: 'Sheet1', records: [cellFormula(tokens.text('calc'), tokens.call(110, 1))] }]).slice()
		// the BOF of the sheet is the last one
		const at = sheet.lastIndexOf(kinds.sheet)
		sheet[at] = kinds.macro
		expect(factsOf(factsIn(sheet), 'code')).toMatchObject([{ module: 'Sheet1', runnable: true }])
	})
	test('a module of Excel 95', () => {
		const stream = concat([bof(kinds.globals, 0x0500), biffRecord(0x85, u32(0), u8(0, 6, 7), latin('Module1')), eof()])
		expect(factsOf(factsIn(stream), 'code')).toMatchObject([{ language: 'vba', module: 'Module1' }])
	})
})

describe('people', () => {
	test('who saved it and who protects it', () => {
		const stream = workbook([], [biffRecord(0x5c, longString('Ann Author   ')), biffRecord(0x5b, u16(0), u16(0), longString('Bob'))])
		expect(metadata(factsIn(stream))).toEqual(['last-author Ann Author', 'author Bob'])
	})
	test('names before BIFF8 are in the code page', () => {
		const stream = concat([bof(kinds.globals, 0x0500), biffRecord(0x42, u16(1251)), biffRecord(0x5c, u8(2, 0xcf, 0xeb), latin('   ')), eof()])
		expect(metadata(factsIn(stream))).toEqual(['last-author Пл'])
	})
	test('blanks are nobody', () => {
		expect(metadata(factsIn(workbook([], [biffRecord(0x5c, longString('    '))])))).toEqual([])
	})
})

describe('names that start by themselves', () => {
	const links = [ownBook(1), sheetLinks([0, 0])]
	const withName = (name: string | number): Uint8Array => workbook([{ name: 'Macro1', kind: kinds.macro }], [...links, definedName(name, tokens.sheetCell(0, 0, 0))])
	test.each([
		['the built-in name', 1, 'Auto_Open'],
		['the built-in name for closing', 2, 'Auto_Close'],
		['the name spelled out', 'auto_OPEN', 'Auto_Open'],
		['more behind the name', 'Auto_Open_1', 'Auto_Open'],
		['characters that Excel drops', 'a\u0000u\u200bto_open', 'Auto_Open'],
		['wide letters', '\uff21uto_Close', 'Auto_Close'],
		['a prefix', '_xlnm.Auto_Activate', 'Auto_Activate'],
	])('%s', (_, name, event) => {
		const facts = factsIn(withName(name))
		expect(factsOf(facts, 'trigger')).toMatchObject([{ event, target: 'Macro1!A1', automatic: true, on: 'document' }])
		expect(factsOf(facts, 'code')).toMatchObject([{ module: 'Macro1', autoRun: [event] }])
	})
	test.each([['a name inside another', 'my_auto_open'], ['a range for printing', 6], ['an empty name', '']])('%s starts nothing', (_, name) => {
		expect(factsOf(factsIn(withName(name)), 'trigger')).toEqual([])
	})
	test('a name whose cell is gone starts nothing', () => {
		const stream = workbook([{ name: 'S' }], [definedName(1, concat([u8(0x3c), u16(0), u16(0), u16(0)]))])
		expect(factsOf(factsIn(stream), 'trigger')).toEqual([])
	})
	test('a name that runs a program by itself', () => {
		const stream = workbook([{ name: 'S' }], [definedName('x', tokens.text('calc'), tokens.call(110, 1))])
		expect(factsOf(factsIn(stream), 'code')).toMatchObject([{ language: 'xlm', module: 'x', calls: ['EXEC'], runnable: true }])
	})
	test('the plain names', () => {
		expect(['Auto_Deactivate', 'Automatic'].map(autoRunOf)).toEqual(['Auto_Deactivate', undefined])
	})
})

test('a record that is cut off costs only itself', () => {
	const { report, facts } = inspected(workbook([{ name: 'S', state: 1 }], [biffRecord(0x18, u8(0)), biffRecord(0x5c, shortString('x'))]), 'book.xls')
	expect(report.gaps).toMatchObject([{ gap: 'damaged' }])
	expect(hidden(facts)).toEqual(['hidden-sheet 1 S'])
})
