// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Formatting of characters, as far as it tells something: tracked changes, hidden text, pictures. [MS-DOC] §2.9.33 ChpxFkp and §2.6.1; since Word 97. */

import type { Budget } from '../../../model/budget.ts'

const PAGE = 512

const DELETED = 0x0800
const INSERTED = 0x0801
const IS_DATA = 0x0806
const HIDDEN = 0x083c
const INSERT_AUTHOR = 0x4804
const DELETE_AUTHOR = 0x4863
const PICTURE_AT = 0x6a03
const FORMAT_CHANGE = 0xca57
const FORMAT_CHANGE_OLD = 0xca89

/** Bytes of a value by the upper three bits of its code; 0 for a value that brings its own length. */
const widths = [1, 1, 2, 4, 2, 2, 0, 3] as const

export interface RunFormat {
	readonly isDeleted: boolean
	readonly isInserted: boolean
	readonly isReformatted: boolean
	readonly isHidden: boolean
	/** Number of the person who made the change. */
	readonly author: number | undefined
	/** Where the data stream has more about this character. */
	readonly dataAt: number | undefined
	/** What is there is a form field or a link, no picture. */
	readonly isData: boolean
}

export interface Run {
	/** Bytes of the main stream. */
	readonly from: number
	readonly to: number
	readonly format: RunFormat
}

/** Reads the changes to formatting that a list of values makes; undefined where none of them matters here. */
export function readModifiers(bytes: Uint8Array): RunFormat | undefined {
	const values = new Map<number, number>()
	for (let at = 0; at + 3 <= bytes.length;) {
		const code = (bytes[at] as number) | ((bytes[at + 1] as number) << 8)
		const width = widths[code >>> 13] as number
		const length = width === 0 ? (bytes[at + 2] as number) + 1 : width
		// a value with a length of its own has its first flag after it
		const start = width === 0 ? at + 3 : at + 2
		let value = 0
		for (let index = Math.min(4, at + 2 + length - start) - 1; index >= 0; index--) value = value * 256 + (bytes[start + index] ?? 0)
		values.set(code, value)
		at += 2 + length
	}
	const isDeleted = values.get(DELETED) === 1
	const isInserted = values.get(INSERTED) === 1
	const isReformatted = [FORMAT_CHANGE, FORMAT_CHANGE_OLD].some((code) => ((values.get(code) ?? 0) & 255) === 1)
	const isHidden = values.get(HIDDEN) === 1
	const dataAt = values.get(PICTURE_AT)
	if (!isDeleted && !isInserted && !isReformatted && !isHidden && dataAt === undefined) return undefined
	return { isDeleted, isInserted, isReformatted, isHidden, dataAt, author: isDeleted ? (values.get(DELETE_AUTHOR) ?? values.get(INSERT_AUTHOR)) : values.get(INSERT_AUTHOR), isData: (values.get(IS_DATA) ?? 0) === 1 }
}

/** Runs of characters whose formatting matters here. `table` lists the pages of the main stream that describe them. */
export function* readRuns(table: Uint8Array, stream: Uint8Array, budget: Budget): Iterable<Run> {
	const view = new DataView(table.buffer, table.byteOffset, table.byteLength)
	const count = Math.floor((table.length - 4) / 8)
	const seen = new Set<number>()
	for (let index = 0; index < count; index++) {
		budget.spend('steps')
		const number = view.getUint32(4 * (count + 1) + 4 * index, true) & 0x3fffff
		if (seen.has(number)) continue
		seen.add(number)
		const page = stream.subarray(number * PAGE, number * PAGE + PAGE)
		if (page.length === PAGE) yield* readPage(page)
	}
}

function* readPage(page: Uint8Array): Iterable<Run> {
	const view = new DataView(page.buffer, page.byteOffset, page.byteLength)
	const count = page[PAGE - 1] as number
	if (count * 5 + 4 > PAGE - 1) return
	for (let index = 0; index < count; index++) {
		const at = 2 * (page[4 * (count + 1) + index] as number)
		if (at === 0) continue
		const length = page[at] as number
		const format = readModifiers(page.subarray(at + 1, Math.min(at + 1 + length, PAGE - 1)))
		if (format !== undefined) yield { from: view.getUint32(4 * index, true), to: view.getUint32(4 * index + 4, true), format }
	}
}
