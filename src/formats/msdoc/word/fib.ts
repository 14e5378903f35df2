// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The file information block: what a Word document says about itself and where its tables are. [MS-DOC] §2.5; Word 6 and 95 keep the same things at other places. */

import { Damage } from '../../../model/failures.ts'

/** Tables by the place of their position and length in the block; the same in all versions up to `lists`. */
export const tables = {
	commentReferences: 4, characterRuns: 12, commands: 24, associatedStrings: 32, pieces: 33, commentAuthors: 36, mailMerge: 44, drawings: 50, revisionAuthors: 51, subDocuments: 54, savedBy: 71, fileNames: 72,
} as const

const FIRST_OLD_TABLES = 0x58
const FIRST_TABLES = 154
const FIRST_NEW_VERSION = 105

export interface Fib {
	/** Since Word 97 the tables are in a stream of their own. */
	readonly isNew: boolean
	/** As people call it. */
	readonly version: string
	readonly isEncrypted: boolean
	readonly isObfuscated: boolean
	/** Saved quickly: changes were appended, what they replaced is still there. */
	readonly isComplex: boolean
	readonly quickSaves: number
	/** Bytes at the start of the table stream that describe the lock. */
	readonly key: number
	readonly tableStream: '0Table' | '1Table'
	/** Where the AutoText entries have a block of their own; 0 for none. */
	readonly glossaryAt: number
	/** Where the text begins and ends in documents without pieces. */
	readonly textFrom: number
	readonly textTo: number
	/** Characters of the main text, footnotes, headers, macros, comments, endnotes, text boxes, text boxes in headers. */
	readonly counts: readonly number[]
	/** Position and length of a table in its stream; a length of 0 where there is none. */
	table(index: number): { readonly at: number; readonly length: number }
}

/** @throws {Damage} the block is cut off */
export function readFib(stream: Uint8Array, start: number): Fib {
	if (stream.length < start + FIRST_OLD_TABLES + 8) throw new Damage('file information block cut off', start)
	const view = new DataView(stream.buffer, stream.byteOffset + start, stream.length - start)
	const number = view.getUint16(2, true)
	const isNew = number >= FIRST_NEW_VERSION
	if (isNew && view.byteLength < FIRST_TABLES + 8) throw new Damage('file information block cut off', start)
	const flags = view.getUint16(10, true)
	const firstTable = isNew ? FIRST_TABLES : FIRST_OLD_TABLES
	const declared = isNew ? view.getUint16(152, true) : Number.POSITIVE_INFINITY
	const count = (index: number): number => Math.max(0, view.getInt32((isNew ? 76 : 0x34) + 4 * index, true))
	return {
		isNew,
		version: isNew ? '97' : number >= 104 ? '95' : number >= 100 ? '6.0' : '2',
		isComplex: (flags & 0x0004) !== 0,
		quickSaves: (flags >>> 4) & 0x0f,
		isEncrypted: (flags & 0x0100) !== 0,
		tableStream: (flags & 0x0200) !== 0 ? '1Table' : '0Table',
		isObfuscated: (flags & 0x8000) !== 0,
		glossaryAt: view.getUint16(8, true) * 512,
		key: view.getUint32(14, true),
		textFrom: view.getUint32(0x18, true),
		textTo: view.getUint32(0x1c, true),
		counts: Array.from({ length: 8 }, (_, index) => count(index)),
		table(index) {
			const at = firstTable + 8 * index
			if (index >= declared || at + 8 > view.byteLength) return { at: 0, length: 0 }
			return { at: view.getUint32(at, true), length: view.getUint32(at + 4, true) }
		},
	}
}
