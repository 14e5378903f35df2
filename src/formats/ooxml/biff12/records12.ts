// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Records of binary workbooks that say something outside the cells: sheets, names, links, connections, comments, objects. [MS-XLSB] §2.3.2 (numbers) and §2.4. */

import { ByteReader } from '../../../bytes/byte-reader.ts'
import type { ConnectionFact } from '../../../model/facts.ts'
import { readFormula } from '../../msdoc/excel/formula.ts'
import { autoRunOf } from '../../msdoc/excel/global-records.ts'
import { reportFormulaTokens } from './formula12.ts'
import type { Biff12Part } from './read-biff12.ts'
import { looseString, wideString } from './wide-string.ts'

export type RecordHandler = (data: Uint8Array, part: Biff12Part, offset: number) => void

const sheetStates = ['visible', 'hidden', 'veryHidden'] as const

function bundleSheet(data: Uint8Array, part: Biff12Part, offset: number): void {
	const reader = new ByteReader(data)
	const state = sheetStates[reader.u32()]
	reader.skip(4)
	const id = wideString(reader)
	part.reading.sheet(wideString(reader), part.part.relationships.get(id)?.part, state, part.at(offset, 'BrtBundleSh'))
}

/** Flags: 1 hidden, 8 macro. The name of `Auto_Open` is stored with or without the prefix of built-in names. */
function definedName(data: Uint8Array, part: Biff12Part, offset: number): void {
	const reader = new ByteReader(data)
	reader.skip(9)
	const name = wideString(reader)
	part.names.addDefined(name)
	const tokens = reader.take(reader.u32())
	const at = part.at(offset, 'BrtName')
	reportFormulaTokens(tokens, part, at)
	if (autoRunOf(name) !== undefined && tokens.length > 0) part.reading.automaticName(name, readFormula(tokens, part.names).text, at)
}

function supportingBook(data: Uint8Array, part: Biff12Part, offset: number): void {
	const reader = new ByteReader(data)
	// what a link to another workbook or object names stands in the relationships
	if (reader.u16() !== 1) return
	const command = [wideString(reader), wideString(reader)].join('|')
	part.reading.found.fact({ kind: 'dde', form: 'link', command, automatic: true, excerpt: command, at: part.at(offset, 'BrtBeginSupBook') })
}

function placeholderName(data: Uint8Array, part: Biff12Part): void {
	part.names.addExternal(wideString(new ByteReader(data)))
}

/** Versions, password, interval, flags, types and the number of the connection. */
const CONNECTION_BYTES = 23
const REFRESH_ON_LOAD = 0x20, HAS_DATA_FILE = 0x10000, HAS_CONNECTION_FILE = 0x20000, HAS_DESCRIPTION = 0x40000

function connection(data: Uint8Array, part: Biff12Part): void {
	if (data.length < CONNECTION_BYTES) return
	const flags = new ByteReader(data, 6).u32()
	const reader = new ByteReader(data, CONNECTION_BYTES)
	const optional = [HAS_DATA_FILE, HAS_CONNECTION_FILE, HAS_DESCRIPTION].map((flag) => ((flags & flag) === 0 ? '' : looseString(reader)))
	part.connection = { automatic: (flags & REFRESH_ON_LOAD) !== 0, name: optional[0] || optional[1] || looseString(reader) }
}

/** Where the data is: the first plausible string behind the flags, which vary. */
function source(type: ConnectionFact['type']): RecordHandler {
	return (data, part, offset) => {
		const target = firstString(data) ?? part.connection?.name
		const actual = target !== undefined && /Microsoft\.Mashup/i.test(target) ? 'power-query' : type
		part.reading.found.fact({
			kind: 'connection', type: actual, ...(target ? { target, excerpt: target } : {}), automatic: part.reading.refreshesAll || (part.connection?.automatic ?? false), at: part.at(offset, 'connection'),
		})
	}
}

function firstString(data: Uint8Array): string | undefined {
	for (let at = 4; at + 8 <= data.length && at < 64; at++) {
		const reader = new ByteReader(data, at)
		const length = reader.u32()
		if (length < 2 || length * 2 > reader.left) continue
		const text = looseString(new ByteReader(data, at))
		if (!/[\u0000-\u001f\ufffd]/.test(text)) return text
	}
	return undefined
}

/** Aspect, update mode, shape, flags, then the class; a link has a formula before the relationship. */
function oleObject(data: Uint8Array, part: Biff12Part): void {
	const reader = new ByteReader(data, Math.min(14, data.length))
	const isLinked = ((data[12] ?? 0) & 1) !== 0
	const className = looseString(reader)
	const target = isLinked ? undefined : part.part.relationships.get(looseString(reader))?.part
	if (target !== undefined && className !== '') part.reading.classByPart.set(target, className)
}

const comment: RecordHandler = (_data, part, offset) => part.count('comment', offset)

/** `fDyZero`: a row of no height. */
const row: RecordHandler = (data, part, offset) => {
	if (((data[11] ?? 0) & 0x10) !== 0) part.count('hidden-row', offset)
}

const column: RecordHandler = (data, part, offset) => {
	if (((data[16] ?? 0) & 1) !== 0) part.count('hidden-column', offset)
}

const absolutePath: RecordHandler = (data, part, offset) => {
	const value = looseString(new ByteReader(data))
	if (value !== '') part.reading.found.fact({ kind: 'metadata', what: 'file-path', value, at: part.at(offset, 'BrtAbsPath15') })
}

const pivotSource: RecordHandler = (data, part, offset) => {
	// iSourceType: 0 sheet, 1 external, 2 consolidation, 3 scenario
	if (data[0] === 1) part.reading.found.fact({ kind: 'connection', type: 'pivot', automatic: part.reading.refreshesAll, at: part.at(offset, 'BrtBeginPCDSource') })
}

const queryTable: RecordHandler = (_data, part, offset) => {
	part.reading.found.fact({ kind: 'connection', type: 'query', automatic: part.reading.refreshesAll, at: part.at(offset, 'BrtBeginQSI') })
}

export const recordHandlers: Readonly<Record<number, RecordHandler>> = {
	0: row,
	39: definedName,
	60: column,
	156: bundleSheet,
	185: pivotSource,
	201: connection,
	203: source('database'),
	261: source('web-query'),
	360: supportingBook,
	361: placeholderName,
	447: queryTable,
	538: source('text-file'),
	635: comment,
	639: oleObject,
	2071: absolutePath,
}

