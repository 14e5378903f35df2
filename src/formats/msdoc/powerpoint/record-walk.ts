// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Walks over records within records, without recursion: containers open and close, everything else is handed over. */

import type { Budget } from '../../../model/budget.ts'
import { utf16 } from '../../../bytes/text.ts'
import { HEADER, readHeader, record, type RecordHeader } from './records.ts'

/** A container that is open, and what was seen directly in it. */
export interface Frame extends RecordHeader {
	readonly offset: number
	readonly end: number
	/** Strings in it by their instance. */
	readonly texts: Map<number, string>
	/** Data of other records directly in it, by type; the last of each. */
	readonly atoms: Map<number, Uint8Array>
}

export interface Visitor {
	/** A record that is no container; `frames` are the containers around it, the innermost last. */
	atom(header: RecordHeader, data: Uint8Array, offset: number, frames: readonly Frame[]): void
	/** A container ends. */
	close(frame: Frame, frames: readonly Frame[]): void
}

/** Small records that a container needs to know when it ends. */
const kept: ReadonlySet<number> = new Set([record.oleAtom, record.interactionAtom])
const LONGEST_TEXT = 8_192

/**
 * Walks from `start` to the end of the record there, or over all records to the end of the bytes.
 * @param walked one byte a byte; a place where a record began before is not entered again
 */
export function walkRecords(bytes: Uint8Array, start: number, onlyOne: boolean, walked: Uint8Array, budget: Budget, visitor: Visitor): void {
	const frames: Frame[] = []
	const closeUntil = (at: number): void => {
		for (let last = frames[frames.length - 1]; last !== undefined && at >= last.end; last = frames[frames.length - 1]) {
			frames.pop()
			visitor.close(last, frames)
		}
	}
	for (let at = start; at + HEADER <= bytes.length;) {
		closeUntil(at)
		if (onlyOne && at > start && frames.length === 0) return
		const header = readHeader(bytes, at)
		if (header === undefined || walked[at] !== 0) break
		walked[at] = 1
		budget.spend('steps')
		const end = at + HEADER + header.length
		const parent = frames[frames.length - 1]
		if (header.isContainer || (header.type === record.tagData && isPresentationTag(parent))) {
			frames.push({ ...header, offset: at, end, texts: new Map(), atoms: new Map() })
			at += HEADER
			continue
		}
		const data = bytes.subarray(at + HEADER, Math.min(end, bytes.length))
		if (parent !== undefined && header.type === record.text) parent.texts.set(header.instance, utf16(data.subarray(0, LONGEST_TEXT & ~1)))
		if (parent !== undefined && kept.has(header.type)) parent.atoms.set(header.type, data)
		visitor.atom(header, data, at, frames)
		at = end
	}
	closeUntil(Number.POSITIVE_INFINITY)
}

/** Tags of PowerPoint itself hold records; those of others may hold anything. */
function isPresentationTag(parent: Frame | undefined): boolean {
	return parent?.type === record.programTag && (parent.texts.get(0)?.startsWith('___PPT') ?? false)
}
