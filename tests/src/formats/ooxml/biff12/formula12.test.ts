// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { arrayFormula, errorFormula, functions12, name12, numberFormula, placeholder12, record12, sharedFormula, textFormula, tokens12, truthFormula, xlsb, zeros } from '../../../../make/biff12.ts'
import { u16, u32 } from '../../../../make/ole.ts'
import { seen } from '../seen.ts'

const { call, fixed, integer, join, name, externalName, text } = tokens12
const { byName, char, exec, hyperlink, rtd, sum } = functions12

/** What a worksheet with this formula shows; name 1 is `_xlfn.WEBSERVICE`, name 2 `_xlfn.IMAGE`, the add-in's name 1 `_xlfn.WEBSERVICE`. */
const shown = (...records: readonly Uint8Array[]): readonly string[] =>
	seen(xlsb([name12('_xlfn.WEBSERVICE'), name12('_xlfn.IMAGE'), placeholder12('_xlfn.WEBSERVICE')], [{ records }]))

const webService = [name(1), text('http://a.example/x'), call(byName, 2)]

describe('where a formula stands', () => {
	test.each([
		['a number', numberFormula(...webService)],
		['a text', textFormula('last value', ...webService)],
		['a text of no length', textFormula('', ...webService)],
		['a truth value', truthFormula(...webService)],
		['an error', errorFormula(...webService)],
		['an array', arrayFormula(...webService)],
		['a shared formula', sharedFormula(...webService)],
		['a defined name', name12('Local', ...webService)],
	])('in %s', (_name, record) => {
		expect(shown(record)).toEqual(['formula load http://a.example/x'])
	})
})

describe('what a formula reaches for', () => {
	test.each<readonly [string, readonly Uint8Array[], readonly string[]]>([
		['a link', [text('https://a.example/'), text('here'), call(hyperlink, 2)], ['hyperlink click https://a.example/']],
		['a link within the workbook', [text('#Sheet1!A1'), call(hyperlink, 1)], []],
		['a link from a name without a value', [name(3), call(hyperlink, 1)], []],
		['an address in two pieces', [name(1), text('http://a.'), text('example'), join, call(byName, 2)], ['formula load http://a.example']],
		['an address by character codes', [name(1), integer(104), fixed(char), text('ttp://a.example'), join, call(byName, 2)], ['formula load http://a.example']],
		['a picture', [name(2), text('http://a.example/p.png'), call(byName, 2)], ['image load http://a.example/p.png']],
		['a function of an add-in', [externalName(1), text('http://a.example/y'), call(byName, 2)], ['formula load http://a.example/y']],
		['a data server', [text('prog.id'), text(''), text('topic'), call(rtd, 3)], ['formula load prog.id']],
		['a data server on another machine', [text('prog.id'), text('server'), text('topic'), call(rtd, 3)], ['formula load server']],
		['an Excel 4 function in a worksheet', [text('calc.exe'), call(exec, 1)], ['code xlm runnable EXEC']],
		['a sum', [integer(1), integer(2), call(sum, 2)], []],
		['an address as a mere text', [text('http://a.example/')], []],
		['a function nobody knows', [name(9), text('http://a.example/'), call(byName, 2)], []],
	])('%s', (_name, formula, expected) => {
		expect(shown(numberFormula(...formula))).toEqual(expected)
	})
	test('the same address twice is told once', () => expect(shown(numberFormula(...webService), truthFormula(...webService))).toHaveLength(1))
})

describe('damage', () => {
	test.each([
		['formula-longer-than-record', record12(9, zeros(16), u16(0), u32(0xffffff), ...webService)],
		['value-longer-than-record', record12(8, zeros(8), u32(0x7fffffff), u16(0))],
		['record-too-short', record12(10, zeros(3))],
	])('%s', (_name, record) => {
		expect(shown(record)).toEqual(['gap damaged xl/worksheets/sheet0.bin'])
	})
	test('what came before it remains', () => {
		expect(shown(numberFormula(...webService), record12(10, zeros(3)))).toEqual(['formula load http://a.example/x', 'gap damaged xl/worksheets/sheet0.bin'])
	})
	test.each([
		['token-nobody-knows', [Uint8Array.of(0x7f)]],
		['token-cut-off', [Uint8Array.of(0x17, 200)]],
		['call-without-operands', [call(byName, 5)]],
	])('%s says nothing', (_name, formula) => {
		expect(shown(numberFormula(...formula))).toEqual([])
	})
})
