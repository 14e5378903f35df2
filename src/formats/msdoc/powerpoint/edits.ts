// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Which parts of the main stream are in use: each save appends an edit that points to the one before. [MS-PPT] §2.3.3 UserEditAtom, §2.3.4 PersistDirectoryAtom. */

import { ByteReader } from '../../../bytes/byte-reader.ts'
import { utf16 } from '../../../bytes/text.ts'
import type { Budget } from '../../../model/budget.ts'
import { HEADER, readHeader, record } from './records.ts'

export interface CurrentUser {
	readonly name: string
	readonly isEncrypted: boolean
	readonly lastEdit: number
}

const ENCRYPTED = 0xf3d1c4df

/** The stream `Current User`; undefined where it is missing or cut off. [MS-PPT] §2.3.2. */
export function readCurrentUser(bytes: Uint8Array): CurrentUser | undefined {
	if (readHeader(bytes, 0)?.type !== record.currentUser || bytes.length < 28) return undefined
	const reader = new ByteReader(bytes, HEADER + 4)
	const token = reader.u32()
	const lastEdit = reader.u32()
	const nameBytes = reader.u16()
	reader.skip(6)
	reader.skip(Math.min(nameBytes, reader.left))
	reader.skip(Math.min(4, reader.left))
	const name = utf16(reader.take(Math.min(2 * nameBytes, reader.left & ~1)))
	return { name: name.replace(/\u0000.*$/s, '').trim(), isEncrypted: token === ENCRYPTED, lastEdit }
}

export interface Edits {
	/** Offset of each object in use, by its number. */
	readonly offsets: ReadonlyMap<number, number>
	/** Saves that are still in the file. */
	readonly count: number
	/** Number of the object that describes the lock. */
	readonly lock: number | undefined
	/** The chain of edits leads back to itself. */
	readonly loops: boolean
}

/** Follows the chain from the last edit to the first. The newest offset of an object counts. */
export function readEdits(bytes: Uint8Array, lastEdit: number, budget: Budget): Edits {
	const offsets = new Map<number, number>()
	const visited = new Set<number>()
	let lock: number | undefined
	let at = lastEdit
	for (;;) {
		const header = readHeader(bytes, at)
		if (header?.type !== record.userEdit || visited.has(at) || at + HEADER + 28 > bytes.length) break
		budget.spend('steps')
		visited.add(at)
		const reader = new ByteReader(bytes, at + HEADER + 8)
		const before = reader.u32()
		readDirectory(bytes, reader.u32(), offsets, budget)
		if (header.length >= 32 && reader.left >= 16) lock ??= reader.skip(12).u32()
		at = before
		if (at === 0) break
	}
	return { offsets, count: visited.size, lock, loops: visited.has(at) && at !== 0 }
}

function readDirectory(bytes: Uint8Array, at: number, offsets: Map<number, number>, budget: Budget): void {
	const header = readHeader(bytes, at)
	if (header?.type !== record.persistDirectory) return
	const reader = new ByteReader(bytes.subarray(at + HEADER, Math.min(at + HEADER + header.length, bytes.length)))
	while (reader.left >= 8) {
		const entry = reader.u32()
		for (let number = entry & 0xfffff, left = entry >>> 20; left > 0 && reader.left >= 4; left--, number++) {
			budget.spend('steps')
			const offset = reader.u32()
			if (!offsets.has(number)) offsets.set(number, offset)
		}
	}
}
