// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Finds every central directory a reader could take for the right one. APPNOTE 6.3.10 §4.3.12 and §4.3.16. */

import type { Budget } from '../../model/budget.ts'
import { CENTRAL, END, centralHeader, endRecords, leadsSomewhere, signatureAt, type CentralHeader, type EndRecord, type EndRecords } from './records.ts'
import { signatures } from './scan.ts'

/** How far from the end of a file readers look for an end record: its 22 bytes and the longest comment. */
const TAIL = 22 + 0xffff

export interface Directory {
	readonly record: EndRecord
	readonly start: number
	readonly end: number
	/** What has to be added to offsets in this directory because something stands before the archive. */
	readonly shift: number
	readonly headers: readonly CentralHeader[]
}

/** Whether the bytes end with an end record whose directory is where it says: an archive, whatever stands before it. */
export function endsAsArchive(bytes: Uint8Array, view: DataView): boolean {
	for (const at of [...signatures(bytes, view, Math.max(0, bytes.length - TAIL), bytes.length, END)].reverse()) {
		const records = leadsSomewhere(view, at) ? endRecords(view, at) : undefined
		if (records === undefined || records.end + records.commentBytes !== bytes.length) continue
		if (records.choices.some((choice) => startsOf(view, choice).length > 0 || (at === 0 && choice.count === 0))) return true
	}
	return false
}

/**
 * The end record most readers take: the last one with a directory, better still one whose comment ends with the file.
 * First as they look for it, within the longest comment, then anywhere.
 * @returns undefined where the archive has none: it was cut off
 */
export function mainEnd(bytes: Uint8Array, view: DataView): EndRecords | undefined {
	const honest = endRecords(view, bytes.length - 22)
	if (honest !== undefined && honest.commentBytes === 0 && hasDirectory(view, honest)) return honest
	const tailFrom = Math.max(0, bytes.length - TAIL)
	for (const [from, to] of [[tailFrom, bytes.length], [0, tailFrom]] as const) {
		let last: EndRecords | undefined
		let fitting: EndRecords | undefined
		for (const at of signatures(bytes, view, from, to, END)) {
			const records = leadsSomewhere(view, at) ? endRecords(view, at) : undefined
			if (records === undefined || !hasDirectory(view, records)) continue
			last = records
			if (records.end + records.commentBytes === bytes.length) fitting = records
		}
		if (last !== undefined) return fitting ?? last
	}
	return undefined
}

function hasDirectory(view: DataView, records: EndRecords): boolean {
	return records.choices.some((choice) => startsOf(view, choice).length > 0 || (choice.count === 0 && choice.directoryBytes === 0))
}

/** Where the directory of a record may start: counted backwards from the record, as most do, and counted from the start of the file. */
function startsOf(view: DataView, record: EndRecord): number[] {
	const starts = new Set([record.at - record.directoryBytes, record.directoryOffset])
	return [...starts].filter((start) => signatureAt(view, start) === CENTRAL)
}

/** Every directory that these end records may mean, the usual choice first. */
export function directoriesOf(bytes: Uint8Array, view: DataView, records: EndRecords, budget: Budget): Directory[] {
	const directories: Directory[] = []
	const known = new Set<number>()
	for (const record of records.choices) {
		for (const start of startsOf(view, record)) {
			if (known.has(start)) continue
			known.add(start)
			directories.push(readDirectory(bytes, view, record, start, budget))
		}
	}
	return directories
}

function readDirectory(bytes: Uint8Array, view: DataView, record: EndRecord, start: number, budget: Budget): Directory {
	const headers: CentralHeader[] = []
	let at = start
	for (let header = centralHeader(bytes, view, at); header !== undefined; header = centralHeader(bytes, view, at)) {
		budget.spend('entries')
		headers.push(header)
		at = header.end
	}
	return { record, start, end: at, shift: start - record.directoryOffset, headers }
}
