// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Presentations locked with a password: each object has a key stream of its own. [MS-OFFCRYPTO] §2.3.5.3, [MS-PPT] §2.3.7. */

import type { Budget } from '../../../model/budget.ts'
import { readLock } from '../encryption/office-rc4.ts'
import type { Edits } from './edits.ts'
import { HEADER, readHeader, record } from './records.ts'

export interface PresentationLock {
	readonly method: string
	/** The main stream in plain; absent where no silent password opens it. */
	readonly plain?: Uint8Array
}

/** Reads the lock of a presentation and opens it where PowerPoint would without asking. Undefined where there is none. */
export function unlockPresentation(bytes: Uint8Array, edits: Edits, budget: Budget): PresentationLock | undefined {
	const at = edits.lock === undefined ? undefined : edits.offsets.get(edits.lock)
	const header = at === undefined ? undefined : readHeader(bytes, at)
	if (at === undefined || header?.type !== record.cryptSession) return undefined
	const { method, keyStream } = readLock(bytes.subarray(at + HEADER, Math.min(at + HEADER + header.length, bytes.length)))
	if (keyStream === undefined) return { method }
	const plain = bytes.slice()
	const done = new Set<number>([at])
	for (const [number, offset] of edits.offsets) {
		// what is decrypted twice is encrypted again
		if (done.has(offset) || offset + HEADER > bytes.length) continue
		done.add(offset)
		budget.spend('steps')
		const stream = keyStream(number)
		plain.set(stream.apply(bytes.subarray(offset, offset + HEADER)), offset)
		const length = readHeader(plain, offset)?.length ?? 0
		const data = bytes.subarray(offset + HEADER, Math.min(offset + HEADER + length, bytes.length))
		budget.spend('expandedBytes', data.length)
		plain.set(stream.apply(data), offset + HEADER)
	}
	return { method, plain }
}
