// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { biffRecord, flagged, longString, u8, workbook } from '../../../../make/biff.ts'
import { u16 } from '../../../../make/ole.ts'
import { factsOf, inspected } from '../seen.ts'

const connections = (...records: readonly Uint8Array[]): readonly object[] => factsOf(inspected(workbook([{ name: 'S', records }]), 'book.xls').facts, 'connection')
const queryTable = (flags: number): Uint8Array => biffRecord(0x01ad, u16(flags), new Uint8Array(10))
const query = (flags: number): Uint8Array => biffRecord(0xdc, u16(flags), new Uint8Array(10))
const texts = (...pieces: readonly string[]): Uint8Array[] => pieces.map((piece) => biffRecord(0xcd, longString(piece)))

describe('queries', () => {
	test.each([
		['a database', [queryTable(0), query(1), ...texts('DSN=x;', 'SELECT 1')], { type: 'database', target: 'DSN=x;SELECT 1', automatic: false }],
		['a database that is asked on opening', [queryTable(0x20), query(1), ...texts('DSN=x')], { type: 'database', automatic: true }],
		['a web page', [queryTable(0), query(4), ...texts('URL;http://example.org/a;more')], { type: 'web-query', target: 'http://example.org/a' }],
		['a web page by its flag', [queryTable(0), query(0x40), ...texts('http://example.org/b')], { type: 'web-query', target: 'http://example.org/b' }],
		['a web page by its text', [queryTable(0), query(1), ...texts('FINDER;C:\\q.iqy')], { type: 'web-query', target: 'C:\\q.iqy' }],
		['a text file', [queryTable(0), biffRecord(0x0805, u16(0)), ...texts('C:\\a.csv')], { type: 'text-file', target: 'C:\\a.csv' }],
		['the source of a pivot table', [biffRecord(0xe3, u16(2)), query(1), ...texts('OLEDB;x')], { type: 'pivot', target: 'OLEDB;x' }],
		['a connection of Excel 2007', [biffRecord(0x0876, new Uint8Array(20))], { type: 'database', automatic: false }],
	])('%s', (_, records, expected) => {
		expect(connections(...records)).toMatchObject([expected])
	})
	test('two queries keep their texts apart', () => {
		expect(connections(queryTable(0), query(1), ...texts('a'), queryTable(0), query(1), ...texts('b'))).toMatchObject([{ target: 'a' }, { target: 'b' }])
	})
	test('parameters of a query are no query', () => {
		expect(connections(queryTable(0), query(1), ...texts('a'), query(1), query(1))).toHaveLength(1)
	})
	test('a pivot table of this workbook', () => {
		expect(connections(biffRecord(0xe3, u16(1)), query(1))).toEqual([])
	})
})

describe('ranges in other workbooks', () => {
	const range = (path: string): Uint8Array => biffRecord(0x51, new Uint8Array(6), longString(path))
	test('a range', () => {
		expect(connections(range('\u0001\u0001Cdata\u0003b.xls'))).toMatchObject([{ type: 'pivot', target: 'C:\\data\\b.xls' }])
	})
	test('a name', () => {
		expect(connections(biffRecord(0x52, longString('Prices'), u16(6), flagged('\u0001b.xls')))).toMatchObject([{ type: 'pivot', target: 'b.xls' }])
	})
	test.each([['a sheet of this workbook', range('\u0002Sheet1')], ['a name of this workbook', biffRecord(0x52, longString('Prices'), u8(0))]])('%s', (_, record) => {
		expect(connections(record)).toEqual([])
	})
})
