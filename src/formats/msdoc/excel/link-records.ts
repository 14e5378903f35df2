// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Records that name other workbooks, applications and add-ins, and what they amount to. [MS-XLS] §2.4.271 SupBook, §2.4.105 ExternSheet, §2.4.106 ExternName. */

import { ByteReader } from '../../../bytes/byte-reader.ts'
import { longText, shortText, textOf } from './biff-text.ts'
import type { RecordHandler } from './global-records.ts'
import type { RecordCursor } from './record-cursor.ts'
import { readVirtualPath } from './virtual-path.ts'
import type { ExternalBook, Workbook } from './workbook.ts'

const SELF = 0x0401
const ADD_IN = 0x3a01
const MOST_SHEETS = 4_096

function supBook(record: RecordCursor, book: Workbook): void {
	const { offset } = record
	const reader = new ByteReader(record.joined())
	const sheetCount = reader.u16()
	const count = reader.u16()
	if (count === SELF || count === ADD_IN) {
		book.books.push({ kind: count === SELF ? 'own' : 'add-in', path: { kind: 'own' }, offset, sheets: [], names: [] })
		return
	}
	const path = readVirtualPath(textOf(reader, count, book))
	const sheets: string[] = []
	while (sheets.length < Math.min(sheetCount, MOST_SHEETS) && reader.left > 2) sheets.push(longText(reader, book))
	book.books.push({ kind: path.kind, path, offset, sheets, names: [] })
}

/** Since BIFF8 a table of book and sheets; before, one record for each sheet, with its path. */
function externSheet(record: RecordCursor, book: Workbook): void {
	const { offset } = record
	const reader = new ByteReader(record.joined())
	if (book.version < 8) {
		book.books.push(oldExternSheet(reader, offset, book))
		return
	}
	for (let left = reader.u16(); left > 0 && reader.left >= 6; left--) {
		const supporting = reader.u16()
		const first = reader.i16()
		reader.skip(2)
		book.sheetLinks.push({ book: supporting, first })
	}
}

function oldExternSheet(reader: ByteReader, offset: number, book: Workbook): ExternalBook {
	const count = reader.u8()
	const code = reader.bytes[1] ?? 0
	// in front of the name of a sheet of this workbook stands U+0003, which the length does not count
	const text = textOf(reader, code === 3 ? count + 1 : count, book)
	if (code === 3) return { kind: 'own', path: { kind: 'own' }, offset, sheets: [text.slice(1)], names: [] }
	if (text === ':') return { kind: 'add-in', path: { kind: 'own' }, offset, sheets: [], names: [] }
	if (code === 2 || code === 4) return { kind: 'own', path: { kind: 'own' }, offset, sheets: [], names: [] }
	const path = readVirtualPath(text)
	if (path.kind !== 'file') return { kind: path.kind, path, offset, sheets: [], names: [] }
	// C:\folder\[book.xls]sheet
	const inBrackets = /^(.*)\[([^\]]*)\](.*)$/s.exec(path.target)
	const target = inBrackets === null ? path.target : `${inBrackets[1]}${inBrackets[2]}`
	return { kind: 'file', path: { kind: 'file', target }, offset, sheets: [inBrackets?.[3] ?? ''], names: [] }
}

/** What an application offers under a name, a name in another workbook, or a function of an add-in. */
function externName(record: RecordCursor, book: Workbook): void {
	const reader = new ByteReader(record.data)
	const flags = book.version === 2 ? 0 : reader.u16()
	if (book.version >= 5) reader.skip(4)
	const name = shortText(reader, book)
	book.books[book.books.length - 1]?.names.push({ name, flags })
}

const WANTS_ADVICE = 0x02
const STANDARD_NAME = 0x08
const OLE_LINK = 0x10

/** Reports links once all names are known: only a name tells an OLE link from DDE. */
export function reportLinks(book: Workbook): void {
	for (const external of book.books) {
		const { path } = external
		if (path.kind === 'file') book.found.fact({ kind: 'reference', role: 'workbook', target: path.target, when: 'load', at: book.at(external.offset, book.version === 8 ? 'SUPBOOK' : 'EXTERNSHEET') })
		if (path.kind === 'link') reportApplication(external, path.application, path.topic, book)
	}
}

function reportApplication(external: ExternalBook, application: string, topic: string, book: Workbook): void {
	const at = book.at(external.offset, 'SUPBOOK')
	const excerpt = `${application}|${topic}`
	if (external.names.some(({ flags }) => (flags & OLE_LINK) !== 0)) {
		book.found.fact({ kind: 'reference', role: 'linked-object', target: topic, when: 'load', excerpt, at })
		return
	}
	const items = external.names.filter(({ flags }) => (flags & STANDARD_NAME) === 0)
	const automatic = external.names.some(({ flags }) => (flags & WANTS_ADVICE) !== 0)
	const commands = items.length > 0 ? items.slice(0, 20).map(({ name }) => `${application} ${topic} ${name}`) : [`${application} ${topic}`]
	for (const command of commands) book.found.fact({ kind: 'dde', form: 'link', command, automatic, excerpt, at })
}

export const linkRecords: Readonly<Record<number, RecordHandler>> = {
	0x0017: externSheet,
	0x0023: externName,
	0x01ae: supBook,
	0x0223: externName,
}
