// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { name12, record12, sheet12, tokens12, wideText, xlsb, zeros } from '../../../../make/biff12.ts'
import { concat, u16, u32 } from '../../../../make/ole.ts'
import { seen } from '../seen.ts'

/** What a workbook with these records in its main part shows. */
const shown = (...records: readonly Uint8Array[]): readonly string[] => seen(xlsb(records))
/** What a worksheet with these records shows. */
const inSheet = (...records: readonly Uint8Array[]): readonly string[] => seen(xlsb([], [{ records }]))

describe('sheets', () => {
	test.each([
		['visible', 0, []],
		['hidden', 1, ['hidden hidden-sheet 1 Secret']],
		['very hidden', 2, ['hidden very-hidden-sheet 1 Secret']],
		['of no known state', 3, []],
	])('%s', (_name, state, expected) => expect(shown(sheet12('Secret', 'rId9', state))).toEqual(expected))
	test('rows of no height', () => {
		const row = (bits: number): Uint8Array => record12(0, zeros(11), Uint8Array.of(bits, 0, 0, 0, 0, 0))
		expect(inSheet(row(0x10), row(0), row(0x30))).toEqual(['hidden hidden-row 2'])
	})
	test('hidden columns', () => {
		const column = (bits: number): Uint8Array => record12(60, zeros(16), u16(bits))
		expect(inSheet(column(1), column(4))).toEqual(['hidden hidden-column 1'])
	})
	test('comments', () => expect(inSheet(record12(635, zeros(36)), record12(635, zeros(36)))).toEqual(['hidden comment 2']))
})

describe('names that start macros', () => {
	const formula = tokens12.integer(1)
	test.each(['Auto_Open', 'auto_open', '_xlnm.Auto_Open', 'Auto_Open_more', 'Auto_Close', 'Auto_Activate'])('%j', (name) => {
		expect(shown(name12(name, formula))).toEqual([`trigger document ${name} automatic 1`])
	})
	test('characters nobody sees do not help', () => expect(shown(name12('Auto\u200b_\u0000Open', formula))).toEqual([expect.stringMatching(/^trigger document Auto.*Open automatic 1$/s)]))
	test.each(['AutoOpen', 'Open', '_xlnm.Print_Area'])('%j is a name as others are', (name) => expect(shown(name12(name, formula))).toEqual([]))
	test('without a formula there is nothing to start', () => expect(shown(name12('Auto_Open'))).toEqual([]))
})

describe('links', () => {
	const book = (kind: number): Uint8Array => record12(360, u16(kind), wideText('cmd'), wideText('/c calc'))
	test('of dynamic data exchange', () => expect(shown(book(1))).toEqual(['dde link automatic cmd|/c calc']))
	test.each([['a workbook', 0], ['an object', 2]])('to %s are told by the relationships', (_name, kind) => expect(shown(book(kind))).toEqual([]))
	test('the folder the workbook was saved in', () => expect(shown(record12(2071, wideText('C:\\Users\\anna\\')))).toEqual(['metadata file-path C:\\Users\\anna\\']))
	test('no folder', () => expect(shown(record12(2071, wideText('')))).toEqual([]))
})

describe('connections', () => {
	const connection = (flags: number, ...names: readonly string[]): Uint8Array => record12(201, zeros(6), u32(flags), zeros(13), ...names.map(wideText))
	const source = (id: number, text: string): Uint8Array => record12(id, zeros(4), wideText(text))
	test.each([
		['a database', 203, 'Provider=SQLOLEDB;Server=db', 'connection database Provider=SQLOLEDB;Server=db'],
		['a web page', 261, 'http://a.example/table', 'connection web-query http://a.example/table'],
		['a text file', 538, 'C:\\data\\list.txt', 'connection text-file C:\\data\\list.txt'],
		['a query of its own program', 203, 'Provider=Microsoft.Mashup.OleDb.1', 'connection power-query Provider=Microsoft.Mashup.OleDb.1'],
	])('to %s', (_name, id, text, expected) => expect(shown(connection(0, 'Query'), source(id, text))).toEqual([expected]))
	test('that refresh when the workbook opens', () => expect(shown(connection(0x20, 'Query'), source(203, 'DSN=x'))).toEqual(['connection database automatic DSN=x']))
	test.each([
		['its data file', 0x10000, ['list.mdb', 'Query'], 'list.mdb'],
		['its connection file', 0x20000, ['list.odc', 'Query'], 'list.odc'],
		['itself', 0x40000, ['a description', 'Query'], 'Query'],
	])('that name nothing but %s', (_name, flags, names, target) => expect(shown(connection(flags, ...names), record12(203, zeros(8)))).toEqual([`connection database ${target}`]))
	test('bytes that only look like a text', () => expect(shown(record12(203, zeros(4), u32(2), Uint8Array.of(1, 0, 2, 0), zeros(8)))).toEqual(['connection database']))
	test('of a pivot table to data elsewhere', () => expect(shown(record12(185, u32(1), u32(1)))).toEqual(['connection pivot']))
	test('of a pivot table to a sheet', () => expect(shown(record12(185, u32(0), u32(0)))).toEqual([]))
	test('of a query table', () => expect(shown(record12(447, zeros(8)))).toEqual(['connection query']))
})

describe('objects', () => {
	const object = (flags: number): Uint8Array => record12(639, zeros(12), u16(flags), wideText('Word.Document.8'), wideText('rIdObject'))
	const withObject = (flags: number): readonly string[] => {
		const recipe = xlsb([], [{ records: [object(flags)] }])
		return seen(recipe.part('xl/embeddings/object.bin', concat([zeros(64)]), { type: 'application/vnd.openxmlformats-officedocument.oleObject', by: 'oleObject', id: 'rIdObject', from: 'xl/worksheets/sheet0.bin' }), 'embedded')
	}
	test('have the class the sheet gives', () => expect(withObject(0)[0]).toBe('embedded ole object.bin Word.Document.8 unread'))
	test('that are linked have no part here', () => expect(withObject(1)[0]).toBe('embedded ole object.bin unread'))
})

describe('damage', () => {
	test.each([
		['sheet-name-beyond-record', record12(156, zeros(8), u32(99), zeros(4))],
		['defined-name-too-short', record12(39, zeros(5))],
	])('%s', (_name, record) => expect(shown(record)).toEqual(['gap damaged xl/workbook.bin']))
	test.each([
		['connection-flags-missing', record12(201, zeros(4))],
		['connection-name-beyond-record', record12(201, zeros(23), u32(99))],
		['object-without-class', record12(639, zeros(3))],
		['path-beyond-record', record12(2071, u32(99))],
	])('%s, whose layout varies, is no damage', (_name, record) => expect(shown(record)).toEqual([]))
	test.each([['row', 0], ['column', 60]])('a %s too short to be hidden', (_name, id) => expect(inSheet(record12(id, zeros(3)))).toEqual([]))
})
