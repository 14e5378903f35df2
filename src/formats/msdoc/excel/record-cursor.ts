// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Walks over the records of a workbook stream: two bytes of type, two of length, then the data. [MS-XLS] §2.1.4; the same since BIFF2. */

import { joinBytes } from '../../../bytes/text.ts'
import type { Budget } from '../../../model/budget.ts'

const CONTINUE = 0x3c

export class RecordCursor {
	/** Type of the current record. */
	type = 0
	/** Where the current record begins. */
	offset = 0
	/** The current record says it is longer than what is left. */
	cut = false
	private from = 0
	private to = 0
	private readonly bytes: Uint8Array
	private readonly budget: Budget

	constructor(bytes: Uint8Array, start: number, budget: Budget) {
		this.bytes = bytes
		this.to = start
		this.budget = budget
	}

	/** Moves to the next record. False at the end, where fewer than four bytes are left. */
	next(): boolean {
		const at = this.to
		if (at + 4 > this.bytes.length) return false
		this.budget.spend('steps')
		this.offset = at
		this.type = this.word(at)
		this.from = at + 4
		const end = this.from + this.word(at + 2)
		this.cut = end > this.bytes.length
		this.to = this.cut ? this.bytes.length : end
		return true
	}

	/** A view of the current record's data. */
	get data(): Uint8Array {
		return this.bytes.subarray(this.from, this.to)
	}

	get length(): number {
		return this.to - this.from
	}

	/** The data together with that of the CONTINUE records that follow; the cursor then stands on the last of them. */
	joined(): Uint8Array {
		const pieces = [this.data]
		const { type, offset } = this
		while (this.to + 4 <= this.bytes.length && this.word(this.to) === CONTINUE && this.next()) pieces.push(this.data)
		this.type = type
		this.offset = offset
		return pieces.length === 1 ? (pieces[0] as Uint8Array) : joinBytes(pieces)
	}

	private word(at: number): number {
		return (this.bytes[at] as number) | ((this.bytes[at + 1] as number) << 8)
	}
}
