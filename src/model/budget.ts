// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What is left of the limits while one document, nested documents included, is inspected. Only ever decreases; spending more than is left throws `LimitReached`. */

import { LimitReached } from './failures.ts'
import type { LimitName, Limits } from './limits.ts'

/** The limits that are sums over the whole inspection. */
type Spendable = 'expandedBytes' | 'entries' | 'pdfObjects' | 'steps'

export class Budget {
	readonly limits: Limits
	private readonly left: Record<Spendable, number>
	private depth = 0

	constructor(limits: Limits) {
		this.limits = limits
		this.left = { expandedBytes: limits.expandedBytes, entries: limits.entries, pdfObjects: limits.pdfObjects, steps: limits.steps }
	}

	/** Takes `amount` from a sum. Every loop that a number from the file drives calls this. */
	spend(what: Spendable, amount = 1): void {
		this.left[what] -= amount
		if (this.left[what] < 0) throw new LimitReached(what)
	}

	remaining(what: Spendable): number {
		return Math.max(0, this.left[what])
	}

	/** Throws when a value of the document exceeds a limit that is no sum: depths, counts in one place, bytes of one part. */
	check(what: Exclude<LimitName, 'seconds'>, value: number): void {
		if (value > this.limits[what]) throw new LimitReached(what)
	}

	/** Throws when `expanded` bytes from `compressed` ones are more than an honest part would give. */
	checkRatio(expanded: number, compressed: number): void {
		if (expanded > this.limits.ratioFloorBytes && expanded > compressed * this.limits.ratio) throw new LimitReached('ratio')
	}

	/** Runs `work` one document deeper. */
	nest(work: () => void): void {
		if (this.depth >= this.limits.nesting) throw new LimitReached('nesting')
		this.depth++
		try {
			work()
		} finally {
			this.depth--
		}
	}
}
