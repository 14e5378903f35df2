// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { addInBook, biffRecord, bof, cellFormula, eof, externalName, kinds, ownBook, sheetLinks, supBook, tokens, u8, workbook } from '../../../../make/biff.ts'
import { concat, latin, u16 } from '../../../../make/ole.ts'
import { factsOf, inspected, references } from '../seen.ts'

const factsIn = (stream: Uint8Array): ReturnType<typeof inspected>['facts'] => inspected(stream, 'book.xls').facts
const withLinks = (...records: readonly Uint8Array[]): ReturnType<typeof factsIn> => factsIn(workbook([{ name: 'S' }], records))

describe('other workbooks', () => {
	test('a workbook that formulas take values from', () => {
		expect(references(withLinks(ownBook(1), supBook('\u0001\u0001Cdata\u0003b.xls', 'S1'), sheetLinks([1, 0])))).toEqual(['workbook load C:\\data\\b.xls'])
	})
	test('a path that begins with U+0001 is a workbook, not DDE', () => {
		const facts = withLinks(supBook('\u0001dir\u0003b.xls', 'S1'))
		expect(references(facts)).toEqual(['workbook load dir\\b.xls'])
		expect(factsOf(facts, 'dde')).toEqual([])
	})
	test.each([['this workbook', ownBook(3)], ['functions of add-ins', addInBook()], ['a link that was taken away', supBook(' ')]])('%s is no reference', (_, record) => {
		expect(references(withLinks(record))).toEqual([])
	})
})

describe('applications', () => {
	test('DDE with its items', () => {
		const facts = withLinks(supBook('cmd\u0003/c calc.exe'), externalName('StdDocumentName', 8), externalName('A0', 2))
		expect(factsOf(facts, 'dde')).toMatchObject([{ form: 'link', command: 'cmd /c calc.exe A0', automatic: true, excerpt: 'cmd|/c calc.exe' }])
		expect(references(facts)).toEqual([])
	})
	test('DDE without an item, asked for only', () => {
		expect(factsOf(withLinks(supBook('app\u0003topic')), 'dde')).toMatchObject([{ command: 'app topic', automatic: false }])
	})
	test('a linked object is no DDE', () => {
		const facts = withLinks(supBook('Word.Document.8\u0003C:\\a.doc'), externalName('!1', 0x10))
		expect(factsOf(facts, 'dde')).toEqual([])
		expect(references(facts)).toEqual(['linked-object load C:\\a.doc'])
	})
})

describe('before BIFF8', () => {
	const old = (...paths: readonly (readonly [count: number, text: string])[]): ReturnType<typeof factsIn> =>
		factsIn(concat([bof(kinds.globals, 0x0500), ...paths.map(([count, text]) => biffRecord(0x17, u8(count), latin(text))), eof()]))
	test.each([
		['a file with its sheet', '\u0001\u0001Cdata\u0003[b.xls]S1', ['workbook load C:\\data\\b.xls']],
		['a file without a sheet', '\u0001b.xls', ['workbook load b.xls']],
	])('%s', (_, text, expected) => {
		expect(references(old([text.length, text]))).toEqual(expected)
	})
	test('sheets of this workbook, whose mark is not counted', () => {
		expect(references(old([6, '\u0003Sheet1'], [1, '\u0004'], [1, '\u0002'], [1, ':']))).toEqual([])
	})
	test('DDE', () => {
		expect(factsOf(old([11, 'cmd\u0003/c calc']), 'dde')).toMatchObject([{ command: 'cmd /c calc' }])
	})
})

test('a function that an add-in brings is known by its name', () => {
	const sheet = { name: 'S', records: [cellFormula(tokens.externalName(0, 1), tokens.text('http://example.org/a'), tokens.call(255, 2))] }
	const facts = factsIn(workbook([sheet], [addInBook(), externalName('_xlfn.WEBSERVICE'), sheetLinks([0, 0xfffe])]))
	expect(references(facts)).toEqual(['formula load http://example.org/a'])
})

test('a list of sheets that is longer than its record ends with it', () => {
	expect(references(withLinks(supBook('\u0001b.xls', 'S1'), biffRecord(0x17, u16(60_000), u16(0))))).toEqual(['workbook load b.xls'])
})
