// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Records about the workbook as a whole: sheets, names, authors, code page. [MS-XLS] §2.4. */

import { ByteReader } from '../../../bytes/byte-reader.ts'
import { codePageLabel } from '../../../bytes/text.ts'
import { longText, shortText, textOf } from './biff-text.ts'
import type { RecordCursor } from './record-cursor.ts'
import { Sheet, sheetKinds, type Workbook } from './workbook.ts'

export type RecordHandler = (record: RecordCursor, book: Workbook) => void

const MOST_SHEETS = 65_535

function boundSheet(record: RecordCursor, book: Workbook): void {
	if (book.sheets.length >= MOST_SHEETS) return
	const reader = new ByteReader(record.data)
	const position = reader.u32()
	const state = reader.u8() & 3
	const type = reader.u8()
	const name = shortText(reader, book)
	const sheet = new Sheet(name, position, type === 1)
	book.sheets.push(sheet)
	book.sheetsByPosition.set(position, sheet)
	if (type === 1 || type === sheetKinds.module) book.hasCode = true
	const at = book.at(record.offset, 'BOUNDSHEET')
	if (state === 1) book.found.fact({ kind: 'hidden', what: 'hidden-sheet', name, count: 1, at })
	if (state >= 2) book.found.fact({ kind: 'hidden', what: 'very-hidden-sheet', name, count: 1, at })
	// modules of Excel 5 and 95: the source is kept in the workbook itself
	if (type === sheetKinds.module && book.version === 5) book.found.fact({ kind: 'code', language: 'vba', module: name, runnable: true, autoRun: [], calls: [], at })
}

function codePage(record: RecordCursor, book: Workbook): void {
	const number = new ByteReader(record.data).u16()
	book.label = codePageLabel(number === 32_768 ? 10_000 : number === 32_769 ? 1252 : number)
}

function author(record: RecordCursor, book: Workbook): void {
	const reader = new ByteReader(record.data)
	const value = (book.version === 8 ? longText(reader, book) : shortText(reader, book)).replace(/[\s\u0000]+$/, '')
	if (value.trim() !== '') book.found.fact({ kind: 'metadata', what: 'last-author', value, at: book.at(record.offset, 'WRITEACCESS') })
}

/** Who asked for a password before others may write. */
function fileSharing(record: RecordCursor, book: Workbook): void {
	const reader = new ByteReader(record.data)
	reader.skip(4)
	const value = book.version === 8 ? longText(reader, book) : shortText(reader, book)
	if (value.trim() !== '') book.found.fact({ kind: 'metadata', what: 'author', value, at: book.at(record.offset, 'FILESHARING') })
}

/** Names that are stored as one character. Only those that start something. */
const builtIn: Readonly<Record<number, string>> = { 0x01: 'Auto_Open', 0x02: 'Auto_Close', 0x0a: 'Auto_Activate', 0x0b: 'Auto_Deactivate' }
const autoNames = ['Auto_Open', 'Auto_Close', 'Auto_Activate', 'Auto_Deactivate'] as const

/**
 * Excel looks at the beginning of a name only, whatever the case, and drops characters it cannot show; so do we.
 * `Auto_Open_more` and `auto\u0000_open` both start by themselves.
 */
export function autoRunOf(name: string): string | undefined {
	const plain = name.normalize('NFKC').replace(/[\p{C}\p{Z}\p{M}]/gu, '').toLowerCase().replace(/^_xlnm\./, '')
	return autoNames.find((auto) => plain.startsWith(auto.toLowerCase()))
}

interface RawName {
	readonly flags: number
	readonly name: string
	readonly formula: Uint8Array
}

function rawName(reader: ByteReader, book: Workbook): RawName {
	if (book.version === 2) {
		const flags = reader.u8() === 0 ? 0 : 2
		reader.skip(2)
		const count = reader.u8()
		const formulaBytes = reader.u8()
		return { flags, name: textOf(reader, count, book), formula: reader.take(Math.min(formulaBytes, reader.left)) }
	}
	const flags = reader.u16()
	reader.skip(1)
	const count = reader.u8()
	const formulaBytes = reader.u16()
	if (book.version >= 5) reader.skip(8)
	return { flags, name: textOf(reader, count, book), formula: reader.take(Math.min(formulaBytes, reader.left)) }
}

const BUILT_IN = 0x20

function definedName(record: RecordCursor, book: Workbook): void {
	const { offset } = record
	const raw = rawName(new ByteReader(record.joined()), book)
	const isBuiltIn = (raw.flags & BUILT_IN) !== 0 || (raw.name.length === 1 && raw.name.charCodeAt(0) < 0x0e)
	const autoRun = isBuiltIn ? builtIn[raw.name.charCodeAt(0)] : autoRunOf(raw.name)
	const name = isBuiltIn ? (autoRun ?? `built-in ${raw.name.charCodeAt(0)}`) : raw.name
	book.names.push({ name, ...(autoRun === undefined ? {} : { autoRun }), formula: raw.formula, offset })
}

export const globalRecords: Readonly<Record<number, RecordHandler>> = {
	0x0018: definedName,
	0x0042: codePage,
	0x005b: fileSharing,
	0x005c: author,
	0x0085: boundSheet,
	0x0218: definedName,
}
