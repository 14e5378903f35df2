// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Records of queries: databases, web pages and text files that fill cells and pivot tables. [MS-XLS] §2.4.208 Qsi, §2.4.82 DbQuery, §2.4.280 SXString. */

import { ByteReader } from '../../../bytes/byte-reader.ts'
import { longText, shortText, textOf } from './biff-text.ts'
import type { RecordHandler } from './global-records.ts'
import type { RecordCursor } from './record-cursor.ts'
import { readVirtualPath } from './virtual-path.ts'
import type { Workbook } from './workbook.ts'

const AUTO_REFRESH = 0x20

function queryTable(record: RecordCursor, book: Workbook): void {
	reportQuery(book)
	book.refreshes = (new ByteReader(record.data).u16() & AUTO_REFRESH) !== 0
	book.awaitsQuery = true
}

const WEB_SOURCE = 4
const WEB = 0x40

/** A parameter of a query has the same number; it never comes first. */
function databaseQuery(record: RecordCursor, book: Workbook): void {
	if (!book.awaitsQuery) return
	reportQuery(book)
	book.awaitsQuery = false
	const flags = new ByteReader(record.data).u16()
	const isWeb = (flags & 7) === WEB_SOURCE || (flags & WEB) !== 0
	book.query = { type: isWeb ? 'web-query' : book.isPivotSource ? 'pivot' : 'database', automatic: book.refreshes, offset: record.offset, texts: [] }
	book.isPivotSource = false
}

function textQuery(record: RecordCursor, book: Workbook): void {
	reportQuery(book)
	book.query = { type: 'text-file', automatic: book.refreshes, offset: record.offset, texts: [] }
}

const MOST_TEXTS = 64

/** One piece of the query's strings. */
function queryText(record: RecordCursor, book: Workbook): void {
	if (book.query === undefined || book.query.texts.length >= MOST_TEXTS) return
	book.query.texts.push(longText(new ByteReader(record.joined()), book))
}

/** A connection of Excel 2007 that was written for older versions too. */
function connection(record: RecordCursor, book: Workbook): void {
	book.found.fact({ kind: 'connection', type: 'database', automatic: false, at: book.at(record.offset, 'DCONN') })
}

const EXTERNAL_SOURCE = 2

function pivotSource(record: RecordCursor, book: Workbook): void {
	book.isPivotSource = new ByteReader(record.data).u16() === EXTERNAL_SOURCE
	book.awaitsQuery = book.isPivotSource
}

/** The range a pivot table or consolidation is made from; of interest where it is in another file. */
function sourceRange(record: RecordCursor, book: Workbook): void {
	const reader = new ByteReader(record.data)
	reader.skip(6)
	reportSourceFile(book.version === 8 ? longText(reader, book) : shortText(reader, book), record, book)
}

function sourceName(record: RecordCursor, book: Workbook): void {
	const reader = new ByteReader(record.data)
	if (book.version === 8) longText(reader, book)
	else shortText(reader, book)
	if (reader.left < 2) return
	reportSourceFile(textOf(reader, book.version === 8 ? reader.u16() : reader.u8(), book), record, book)
}

function reportSourceFile(path: string, record: RecordCursor, book: Workbook): void {
	if (path[0] !== '\u0001') return
	const source = readVirtualPath(path)
	if (source.kind === 'file') book.found.fact({ kind: 'connection', type: 'pivot', target: source.target, automatic: false, at: book.at(record.offset, 'DCONREF') })
}

/** Reports the query whose strings are complete. */
export function reportQuery(book: Workbook): void {
	const { query } = book
	if (query === undefined) return
	book.query = undefined
	const text = query.texts.join('')
	const address = /\b(?:URL|FINDER);([^;]*)/i.exec(text)?.[1] ?? /\bhttps?:\/\/[^\s;"']*/i.exec(text)?.[0]
	const type = query.type === 'database' && /^(?:URL|FINDER);/i.test(text) ? 'web-query' : query.type
	const target = type === 'web-query' ? (address ?? text) : text
	book.found.fact({ kind: 'connection', type, ...(target === '' ? {} : { target }), automatic: query.automatic, at: book.at(query.offset, query.type === 'text-file' ? 'TXTQRY' : 'DBQUERY') })
}

export const queryRecords: Readonly<Record<number, RecordHandler>> = {
	0x0051: sourceRange,
	0x0052: sourceName,
	0x00cd: queryText,
	0x00dc: databaseQuery,
	0x00e3: pivotSource,
	0x01ad: queryTable,
	0x0805: textQuery,
	0x0876: connection,
}
