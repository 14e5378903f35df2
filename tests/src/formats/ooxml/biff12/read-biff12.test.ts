// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { functions12, name12, numberFormula, record12, record12Of, tokens12, xlsb, zeros } from '../../../../make/biff12.ts'
import { formatContract } from '../../contract.ts'
import { inspected, seen } from '../seen.ts'

const { call, integer, text } = tokens12
const exec = numberFormula(text('calc.exe'), call(functions12.exec, 1))

describe('binary workbooks', () => {
	test('are recognised', () => expect(inspected(xlsb([]), 'book.xlsb').report.format.id).toBe('xlsb'))
	test('with an empty sheet show nothing', () => expect(seen(xlsb([], [{ records: [] }]))).toEqual([]))
	test('names of the main part are known in its sheets', () => {
		const fetch = numberFormula(tokens12.name(1), text('http://a.example/'), call(functions12.byName, 2))
		expect(seen(xlsb([name12('_xlfn.WEBSERVICE')], [{ records: [fetch] }]))).toEqual(['formula load http://a.example/'])
	})
	test('what is hidden is counted for each sheet', () => {
		const row = record12(0, zeros(11), Uint8Array.of(0x10))
		expect(seen(xlsb([], [{ records: [row, row] }, { records: [row] }]))).toEqual(['hidden hidden-row 2', 'hidden hidden-row 1'])
	})
	test('a sheet that breaks costs only itself', () => {
		expect(seen(xlsb([], [{ records: [record12Of(9, 100)] }, { records: [exec] }]))).toEqual(['code xlm runnable EXEC', 'gap damaged xl/worksheets/sheet0.bin'])
	})
	test('what was counted before a break is told', () => {
		expect(seen(xlsb([], [{ records: [record12(635), record12Of(9, 100)] }]))).toEqual(['hidden comment 1', 'gap damaged xl/worksheets/sheet0.bin'])
	})
})

describe('sheets of Excel 4 macros', () => {
	const macroSheet = (...records: readonly Uint8Array[]): readonly string[] => seen(xlsb([], [{ name: 'Macro1', isMacroSheet: true, records }]))
	test('with a call', () => expect(macroSheet(exec)).toEqual(['code xlm Macro1 runnable EXEC']))
	test('with a formula that calls nothing', () => expect(macroSheet(numberFormula(integer(1)))).toEqual(['code xlm Macro1 runnable']))
	test('without a formula', () => expect(macroSheet()).toEqual(['code xlm Macro1']))
	test('several calls are one fact', () => expect(macroSheet(exec, exec, numberFormula(text('a'), text('b'), call(functions12.exec, 2)))).toEqual(['code xlm Macro1 runnable EXEC']))
	test('that start by themselves', () => {
		expect(seen(xlsb([name12('Auto_Open', integer(1))], [{ name: 'Macro1', isMacroSheet: true, records: [exec] }]))).toEqual(['trigger document Auto_Open automatic 1', 'code xlm Macro1 runnable Auto_Open EXEC'])
	})
	test('with a break after the call', () => expect(macroSheet(exec, record12Of(9, 100))).toEqual(['code xlm Macro1 runnable EXEC', 'gap damaged xl/worksheets/sheet0.bin']))
})

formatContract('book.xlsb', () => xlsb([name12('Auto_Open', integer(1))], [{ name: 'Macro1', isMacroSheet: true, records: [exec] }]).bytes())
