// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Records of one sheet that are no formulas: links, comments, objects, drawings, hidden rows and columns. [MS-XLS] §2.4. */

import { ByteReader } from '../../../bytes/byte-reader.ts'
import { readHyperlink } from '../hyperlink-object.ts'
import { longText, textOf } from './biff-text.ts'
import { readFormula } from './formula.ts'
import type { RecordHandler } from './global-records.ts'
import type { RecordCursor } from './record-cursor.ts'
import type { Workbook } from './workbook.ts'

function hyperlink(record: RecordCursor, book: Workbook): void {
	const { offset } = record
	const reader = new ByteReader(record.joined())
	reader.skip(24)
	const { target, location } = readHyperlink(reader)
	if (target === undefined) return
	book.found.fact({ kind: 'reference', role: 'hyperlink', target, when: 'click', ...(location === undefined ? {} : { excerpt: `${target}#${location}` }), at: book.at(offset, 'HLINK') })
}

const MOST_AUTHORS = 200

/** The text is in the drawing; before BIFF8 it follows in records of its own, with row -1. */
function note(record: RecordCursor, book: Workbook): void {
	const { sheet } = book
	if (sheet === undefined) return
	const reader = new ByteReader(record.data)
	if (reader.u16() === 0xffff && book.version < 8) return
	reader.skip(2)
	const author = book.version === 8 && reader.left > 4 ? longText(reader.skip(4), book) : ''
	const { commentsByAuthor } = sheet
	if (commentsByAuthor.size < MOST_AUTHORS || commentsByAuthor.has(author)) commentsByAuthor.set(author, (commentsByAuthor.get(author) ?? 0) + 1)
}

const CONTROL = 0x10
const LINKED_DDE = 0x02

/** What an OBJ record is about, from the pieces it consists of. [MS-XLS] §2.4.181. */
function object(record: RecordCursor, book: Workbook): void {
	if (book.version !== 8) return
	const reader = new ByteReader(record.data)
	const at = book.at(record.offset, 'OBJ')
	let flags = 0
	let className: string | undefined
	while (reader.left >= 4) {
		const type = reader.u16()
		const length = reader.u16()
		if (type === 0) break
		const piece = new ByteReader(reader.take(Math.min(length, reader.left)))
		if (type === 0x08 && piece.left >= 2) flags = piece.u16()
		if (type === 0x09) className = classNameOf(piece, book)
		if (type === 0x04) reportMacro(piece, book, record.offset)
	}
	if ((flags & CONTROL) !== 0) book.found.fact({ kind: 'control', technology: 'activex', ...(className === undefined ? {} : { name: className }), at })
	else if ((flags & LINKED_DDE) !== 0 && className !== undefined) book.found.fact({ kind: 'reference', role: 'linked-object', target: className, when: 'load', at })
}

/** Class name in a picture formula that embeds or links something. [MS-XLS] §2.5.186 ObjFmla, §2.5.200 PictFmlaEmbedInfo. */
function classNameOf(piece: ByteReader, book: Workbook): string | undefined {
	if (piece.left < 8) return undefined
	piece.skip(2)
	const formulaBytes = piece.u16()
	piece.skip(4)
	if (piece.left < formulaBytes + 4) return undefined
	if (piece.skip(formulaBytes).u8() !== 3) return undefined
	const count = piece.u8()
	piece.skip(1)
	return count === 0 ? undefined : textOf(piece, count, book)
}

/** A click on the object runs what the formula names. */
function reportMacro(piece: ByteReader, book: Workbook, offset: number): void {
	if (piece.left < 6) return
	const length = piece.u16()
	piece.skip(4)
	const target = readFormula(piece.take(Math.min(length, piece.left)), book).text
	// where there is no code, here or elsewhere, nothing happens
	if (target !== '' && target !== '#REF!' && (book.hasCode || target.startsWith('['))) book.found.fact({ kind: 'trigger', event: 'click', target, automatic: false, on: 'object', at: book.at(offset, 'OBJ') })
}

function drawing(record: RecordCursor, book: Workbook): void {
	book.sheet?.drawing.push(record.joined())
}

/** A row of height zero or filtered away. */
function row(record: RecordCursor, book: Workbook): void {
	const { data, length } = record
	if (book.sheet !== undefined && length >= 14 && ((data[12] as number) & 0x20) !== 0) book.sheet.hiddenRows++
}

function columns(record: RecordCursor, book: Workbook): void {
	const { data, length } = record
	if (book.sheet !== undefined && length >= 10 && ((data[8] as number) & 1) !== 0) book.sheet.hiddenColumns++
}

export const sheetRecords: Readonly<Record<number, RecordHandler>> = {
	0x001c: note,
	0x005d: object,
	0x007d: columns,
	0x00ec: drawing,
	0x01b8: hyperlink,
	0x0208: row,
}
