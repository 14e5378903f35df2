// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What the tables of a Word document tell: template, people, files it names, comments, drawings. [MS-DOC] §2.5 and §2.9. */

import type { Found } from '../../format.ts'
import { reportDrawing } from '../office-art.ts'
import { type Fib, tables } from './fib.ts'
import { readCountedStrings, readStringTable } from './string-table.ts'
import { reportWordBasic } from './word-basic.ts'

export interface TableSources {
	readonly fib: Fib
	/** The stream with the tables, and its name. */
	readonly table: Uint8Array
	readonly part: string
	readonly label: string
}

export function tableBytes({ fib, table }: TableSources, index: number): Uint8Array {
	const { at, length } = fib.table(index)
	return table.subarray(at, at + length)
}

export function reportTables(sources: TableSources, found: Found): void {
	reportAssociated(sources, found)
	reportFiles(sources, found)
	reportSavedBy(sources, found)
	reportComments(sources, found)
	reportDrawings(sources, found)
	const { fib, label, part } = sources
	if (!fib.isNew) reportWordBasic(tableBytes(sources, tables.commands), fib.table(tables.commands).at, label, part, found)
}

/** Places in the list of strings that belong to the document. [MS-DOC] §2.9.274 SttbfAssoc. */
const TEMPLATE = 1
const DATA_SOURCE = 8
const HEADER_SOURCE = 9

function reportAssociated(sources: TableSources, found: Found): void {
	const at = { part: sources.part, offset: sources.fib.table(tables.associatedStrings).at, element: 'SttbfAssoc' }
	const strings = readStringTable(tableBytes(sources, tables.associatedStrings), sources.label).map(({ text }) => text.replace(/\u0000+$/, '').trim())
	const template = strings[TEMPLATE] ?? ''
	if (/[\\/:]/.test(template)) {
		found.fact({ kind: 'reference', role: 'template', target: template, when: 'load', at })
		found.fact({ kind: 'metadata', what: 'template-path', value: template, at })
	}
	for (const index of [DATA_SOURCE, HEADER_SOURCE]) {
		const target = strings[index] ?? ''
		if (target !== '') found.fact({ kind: 'connection', type: 'mail-merge', target, automatic: true, at })
	}
	for (const [index, what] of [[6, 'author'], [7, 'last-author']] as const) {
		const value = strings[index] ?? ''
		if (value !== '') found.fact({ kind: 'metadata', what, value, at })
	}
}

const SUB_DOCUMENT = 5

/** Files by kind: only a part of a master document is loaded. [MS-DOC] §2.9.288 SttbFnm, §2.9.93 FNPI. */
function reportFiles(sources: TableSources, found: Found): void {
	const at = { part: sources.part, offset: sources.fib.table(tables.fileNames).at, element: 'SttbFnm' }
	for (const { text, extra } of readStringTable(tableBytes(sources, tables.fileNames), sources.label)) {
		if (text.trim() === '' || extra.length === 0) continue
		if (((extra[0] as number) & 0x0f) === SUB_DOCUMENT) found.fact({ kind: 'reference', role: 'sub-document', target: text, when: 'load', at })
		else found.fact({ kind: 'metadata', what: 'file-path', value: text, at })
	}
}

/** The last ten people who saved, each followed by the path. */
function reportSavedBy(sources: TableSources, found: Found): void {
	const at = { part: sources.part, offset: sources.fib.table(tables.savedBy).at, element: 'SttbSavedBy' }
	readStringTable(tableBytes(sources, tables.savedBy), sources.label).slice(0, 20).forEach(({ text }, index) => {
		if (text.trim() !== '') found.fact({ kind: 'metadata', what: index % 2 === 0 ? 'author' : 'file-path', value: text, at })
	})
}

/** Comments are listed with the initials and the number of whoever made them. [MS-DOC] §2.8.7 PlcfandRef, §2.9.4 ATRDPre10. */
function reportComments(sources: TableSources, found: Found): void {
	const { isNew } = sources.fib
	const bytes = tableBytes(sources, tables.commentReferences)
	const entry = isNew ? 30 : 20
	const count = Math.floor((bytes.length - 4) / (4 + entry))
	if (count <= 0) return
	const names = readCountedStrings(tableBytes(sources, tables.commentAuthors), isNew, sources.label)
	const countByName = new Map<string, number>()
	for (let index = 0; index < count; index++) {
		const at = 4 * (count + 1) + entry * index + (isNew ? 20 : 10)
		const name = names[(bytes[at] as number) | ((bytes[at + 1] as number) << 8)] ?? ''
		countByName.set(name, (countByName.get(name) ?? 0) + 1)
	}
	for (const [name, comments] of countByName) {
		found.fact({ kind: 'hidden', what: 'comment', ...(name === '' ? {} : { name }), count: comments, at: { part: sources.part, offset: sources.fib.table(tables.commentReferences).at, element: 'PlcfandRef' } })
	}
}

/** First the group of all drawings, then each of them behind a byte that tells where it belongs. [MS-DOC] §2.9.172 OfficeArtContent. */
function reportDrawings(sources: TableSources, found: Found): void {
	const bytes = tableBytes(sources, tables.drawings)
	const offset = sources.fib.table(tables.drawings).at
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
	for (let from = 0; from + 8 <= bytes.length;) {
		const end = from + 8 + view.getUint32(from + 4, true)
		reportDrawing(bytes.subarray(from, Math.min(end, bytes.length)), found, { part: sources.part, offset: offset + from })
		from = end + 1
	}
}
