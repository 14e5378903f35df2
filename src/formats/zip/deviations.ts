// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Gathers deviations of an archive, so that thousands of one sort become a few facts and a number. */

import type { Defect } from '../../model/facts.ts'
import type { Found } from '../format.ts'

/** How many deviations of one sort are named one by one. */
const NAMED = 8

export class Deviations {
	private readonly found: Found
	private readonly countByDefect = new Map<Defect, number>()

	constructor(found: Found) {
		this.found = found
	}

	add(defect: Defect, detail: string, offset?: number): void {
		const count = (this.countByDefect.get(defect) ?? 0) + 1
		this.countByDefect.set(defect, count)
		if (count <= NAMED) this.found.fact({ kind: 'structure', defect, detail, ...(offset === undefined ? {} : { at: { offset } }) })
	}

	/** Reports how many were not named. */
	finish(): void {
		for (const [defect, count] of this.countByDefect) {
			if (count > NAMED) this.found.fact({ kind: 'structure', defect, detail: `and ${count - NAMED} more` })
		}
	}
}
