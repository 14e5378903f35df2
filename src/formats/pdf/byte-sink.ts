// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Collects the output of a filter whose length nobody knows beforehand, and spends the budget for it as it grows. */

import type { Budget } from '../../model/budget.ts'

const FIRST_BYTES = 1_024

export class ByteSink {
	private buffer = new Uint8Array(FIRST_BYTES)
	private readonly budget: Budget
	private readonly compressed: number
	length = 0

	/** @param compressed bytes that go into the filter, for the ratio */
	constructor(budget: Budget, compressed: number) {
		this.budget = budget
		this.compressed = compressed
	}

	private room(more: number): void {
		const wanted = this.length + more
		if (wanted <= this.buffer.length) return
		this.budget.check('partBytes', wanted)
		this.budget.checkRatio(wanted, this.compressed)
		const larger = new Uint8Array(Math.max(wanted, this.buffer.length * 2))
		larger.set(this.buffer.subarray(0, this.length))
		this.buffer = larger
	}

	byte(value: number): void {
		if (this.length === this.buffer.length) this.room(1)
		this.buffer[this.length++] = value
	}

	repeat(value: number, count: number): void {
		this.room(count)
		this.buffer.fill(value, this.length, this.length + count)
		this.length += count
	}

	write(chunk: Uint8Array): void {
		this.room(chunk.length)
		this.buffer.set(chunk, this.length)
		this.length += chunk.length
	}

	/** Copies `count` bytes of what was written before, from `from`. */
	again(from: number, count: number): void {
		this.room(count)
		this.buffer.copyWithin(this.length, from, from + count)
		this.length += count
	}

	/** What was written, spent from the budget. Call once. */
	taken(): Uint8Array {
		this.budget.spend('expandedBytes', this.length)
		return this.buffer.subarray(0, this.length)
	}
}
