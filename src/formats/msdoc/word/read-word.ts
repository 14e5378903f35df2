// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Reads the streams of a binary Word document. [MS-DOC] §2.4.1. */

import { codePageLabel } from '../../../bytes/text.ts'
import type { Found } from '../../format.ts'
import { decryptBlocks, readLock } from '../encryption/office-rc4.ts'
import { type Fib, readFib, tables } from './fib.ts'
import { readPieces } from './pieces.ts'
import { reportRuns } from './run-facts.ts'
import { readRuns } from './runs.ts'
import { readStringTable } from './string-table.ts'
import { reportTables, tableBytes, type TableSources } from './table-facts.ts'
import { reportTextFields } from './text-fields.ts'

export interface WordStreams {
	readonly main: Uint8Array
	/** Path of the main stream. */
	readonly part: string
	/** A stream beside it by name; empty where there is none. */
	other(name: string): { readonly bytes: Uint8Array; readonly part: string }
}

const BLOCK = 512

/** What stands before the lock in the main stream is never encrypted. */
const PLAIN_START = 68

/**
 * Reads text, tables and formatting, and those of the AutoText entries.
 * @throws {Damage} the file information block is cut off
 */
export function readWord(streams: WordStreams, found: Found): void {
	const fib = readFib(streams.main, 0)
	found.identify({ id: 'doc', version: fib.version })
	const readable = fib.isEncrypted ? unlock(streams, fib, found) : streams
	if (readable === undefined) return
	readBlock(readable, 0, found)
	const { glossaryAt } = fib
	if (glossaryAt > 0 && glossaryAt < streams.main.length) found.guard([streams.part, 'AutoText'], () => readBlock(readable, glossaryAt, found))
}

/** The streams in plain, where Word opens them without asking; else reports that they are locked. */
function unlock(streams: WordStreams, fib: Fib, found: Found): WordStreams | undefined {
	const at = { part: streams.part }
	const table = streams.other(fib.tableStream)
	const lock = fib.isNew && !fib.isObfuscated ? readLock(table.bytes) : { method: 'XOR obfuscation', keyStream: undefined }
	const { method, keyStream } = lock
	found.fact({ kind: 'encryption', method, opened: keyStream !== undefined, scope: 'document', at })
	if (keyStream === undefined) {
		found.gap('encrypted', method, at)
		return undefined
	}
	const decrypt = (bytes: Uint8Array): Uint8Array => {
		found.budget.spend('expandedBytes', bytes.length)
		return decryptBlocks(bytes, BLOCK, keyStream)
	}
	const main = decrypt(streams.main)
	main.set(streams.main.subarray(0, PLAIN_START))
	return { main, part: streams.part, other: (name) => ({ bytes: decrypt(streams.other(name).bytes), part: streams.other(name).part }) }
}

/** Everything that the file information block at `start` leads to. */
function readBlock(streams: WordStreams, start: number, found: Found): void {
	const { main, part } = streams
	const fib = readFib(main, start)
	const table = fib.isNew ? streams.other(fib.tableStream) : { bytes: main, part }
	if (table.bytes.length === 0) found.fact({ kind: 'structure', defect: 'main-stream-missing', detail: fib.tableStream, at: { part } })
	const sources: TableSources = { fib, table: table.bytes, part: table.part, label: codePageLabel(1252) }
	found.guard(table.part, () => reportTables(sources, found))
	const pieces = readPieces(tableBytes(sources, tables.pieces), fib, main, found.budget)
	const instructions = reportTextFields(main, pieces, fib.counts, sources.label, part, found)
	if (fib.isComplex && fib.quickSaves > 0) found.fact({ kind: 'hidden', what: 'previous-version', name: 'fast save', count: fib.quickSaves, at: { part, element: 'fComplex' } })
	if (!fib.isNew) return
	const data = streams.other('Data')
	const authors = readStringTable(tableBytes(sources, tables.revisionAuthors), sources.label).map(({ text }) => text)
	const runs = readRuns(tableBytes(sources, tables.characterRuns), main, found.budget)
	reportRuns(runs, { stream: main, data: data.bytes, pieces, instructions, authors, part, dataPart: data.part }, found)
}
