// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Reads the streams of a binary PowerPoint presentation. [MS-PPT] §2.1. */

import { ByteReader } from '../../../bytes/byte-reader.ts'
import { inflateZlib } from '../../../bytes/inflate.ts'
import type { Found, Sighting } from '../../format.ts'
import { classOf } from '../../ole/classes.ts'
import { type CurrentUser, type Edits, readCurrentUser, readEdits } from './edits.ts'
import { type ObjectNote, RecordFacts } from './record-facts.ts'
import { walkRecords } from './record-walk.ts'
import { HEADER, readHeader, record } from './records.ts'
import { unlockPresentation } from './unlock.ts'

export interface PresentationStreams {
	readonly main: Uint8Array
	/** Path of the main stream. */
	readonly part: string
	/** The stream `Current User`; empty where there is none. */
	readonly user: Uint8Array
	readonly userPart: string
}

/**
 * Reads everything that is in use, then what earlier saves left behind.
 * @throws {Damage} the description of a lock is cut off
 */
export function readPowerPoint({ main, part, user, userPart }: PresentationStreams, found: Found): void {
	const current = readCurrentUser(user)
	if (current !== undefined && current.name !== '') found.fact({ kind: 'metadata', what: 'last-author', value: current.name, at: { part: userPart } })
	const edits = readEdits(main, startOfEdits(main, current), found.budget)
	if (edits.loops) found.fact({ kind: 'structure', defect: 'record-damaged', detail: 'edits in a loop', at: { part, element: 'UserEditAtom' } })
	const lock = unlockPresentation(main, edits, found.budget)
	const method = lock?.method ?? (current?.isEncrypted === true ? 'unknown method' : undefined)
	if (method !== undefined) {
		found.fact({ kind: 'encryption', method, opened: lock?.plain !== undefined, scope: 'document', at: { part } })
		if (lock?.plain === undefined) return found.gap('encrypted', method, { part })
	}
	readRecords(lock?.plain ?? main, part, edits, found)
}

/** Where the last edit is; where nobody tells, it is mostly the last record. */
function startOfEdits(main: Uint8Array, current: CurrentUser | undefined): number {
	const at = current?.lastEdit ?? -1
	if (readHeader(main, at)?.type === record.userEdit) return at
	let last = -1
	for (let from = 0, header = readHeader(main, 0); header !== undefined; from += HEADER + header.length, header = readHeader(main, from)) {
		if (header.type === record.userEdit) last = from
	}
	return last
}

function readRecords(main: Uint8Array, part: string, edits: Edits, found: Found): void {
	const facts = new RecordFacts(found, part)
	const walked = new Uint8Array(main.length)
	found.guard(part, () => {
		for (const offset of edits.offsets.values()) walkRecords(main, offset, true, walked, found.budget, facts)
	})
	const outside = Array.from(edits.offsets.values()).find((offset) => offset + HEADER > main.length)
	if (outside !== undefined) found.fact({ kind: 'structure', defect: 'record-damaged', detail: `object at ${outside} of ${main.length}`, at: { part } })
	const liveStorages = new Set(facts.storages.keys())
	facts.isLive = edits.count === 0
	found.guard(part, () => readRest(main, walked, facts, found))
	if (!facts.sawDocument) {
		found.identify({ id: 'ppt', version: '95' })
		found.gap('unsupported', 'presentation of PowerPoint 95', { part })
	}
	const at = { part }
	for (const [name, count] of facts.commentsByAuthor) found.fact({ kind: 'hidden', what: 'comment', ...(name === '' ? {} : { name }), count, at })
	if (facts.hiddenSlides > 0) found.fact({ kind: 'hidden', what: 'hidden-slide', count: facts.hiddenSlides, at })
	if (facts.hasMacros) for (const action of facts.macroActions) found.fact({ kind: 'trigger', event: action.event, target: action.target, automatic: false, on: 'object', at: action.at })
	if (edits.count > 1) found.fact({ kind: 'hidden', what: 'previous-version', name: 'earlier saves', count: edits.count - 1, at })
	const numbers = new Map(Array.from(edits.offsets, ([number, offset]) => [offset, number]))
	for (const [offset, { isCompressed, data }] of facts.storages) {
		const number = numbers.get(offset)
		reportStorage(data, isCompressed, number === undefined ? undefined : facts.objects.get(number), liveStorages.has(offset) || edits.count === 0, offset, part, found)
	}
	for (const [number, note] of facts.objects) if (!facts.storages.has(edits.offsets.get(number) ?? -1)) reportObject(note, true, true, { part }, found)
}

/** Records of earlier saves lie between the others. */
function readRest(main: Uint8Array, walked: Uint8Array, facts: RecordFacts, found: Found): void {
	for (let at = 0, header = readHeader(main, 0); header !== undefined; at += HEADER + header.length, header = readHeader(main, at)) {
		found.budget.spend('steps')
		if (walked[at] === 0) walkRecords(main, at, true, walked, found.budget, facts)
	}
}

const SIZE = 4

/** The storage of an object, a control or the macros: a compound file, mostly compressed. [MS-PPT] §2.10.34. */
function reportStorage(data: Uint8Array, isCompressed: boolean, note: ObjectNote | undefined, isLive: boolean, offset: number, part: string, found: Found): void {
	const step = note?.kind === 'vba' ? `VBA project at ${offset}` : `object at ${offset}`
	found.guard([part, step], () => {
		const { content, complete } = isCompressed ? inflateZlib(data.subarray(SIZE), found.budget) : { content: data, complete: true }
		// PowerPoint often leaves out the end of the compressed data, but never any of the content
		if (!complete && content.length < new ByteReader(data).u32()) found.gap('damaged', 'object is not compressed as it says', { part: [part, step] })
		if (content.length === 0) return
		const result = found.part(content, { name: [part, step], role: note?.kind === 'embedded' || note === undefined ? 'object' : 'content' })
		if (note !== undefined) reportObject(note, !result.unread, isLive, { part: [part, step], offset }, found)
	})
}

/** What the list of objects says of one; where its storage is missing, nothing is left unread. */
function reportObject({ kind, className }: ObjectNote, readable: boolean, isLive: boolean, at: NonNullable<Sighting['at']>, found: Found): void {
	const named = className === undefined ? {} : { name: className }
	if (kind === 'control') found.fact({ kind: 'control', technology: 'activex', ...named, at })
	if (kind !== 'embedded' && kind !== 'linked') return
	const what = classOf(undefined, className)?.what ?? 'ole'
	found.fact({ kind: 'embedded', what, ...(className === undefined ? {} : { className }), readable, ...(isLive ? {} : { earlier: true }), at })
}
