// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What is wrong with a policy that came from outside, in words for the person who wrote it. */

import type { Sentences } from '../model/report.ts'

export interface PolicyProblem {
	/** JSON Pointer (RFC 6901) to the place; empty for the policy as a whole. */
	readonly pointer: string
	readonly text: Sentences
}

/** Thrown by `parsePolicy`; names every problem at once. */
export class PolicyError extends Error {
	/** One line a problem, in English: `/formats/rtf/verdict: This must be one of: …`. */
	readonly problems: readonly string[]
	/** The same in both languages, for the screen. */
	readonly details: readonly PolicyProblem[]

	constructor(details: readonly PolicyProblem[]) {
		const problems = details.map(({ pointer, text }) => `${pointer === '' ? 'policy' : pointer}: ${text.en}`)
		super(problems.join('\n'))
		this.name = 'PolicyError'
		this.problems = problems
		this.details = details
	}
}

/** A pointer one step further in; `~` and `/` in keys are escaped. */
export function pointerTo(pointer: string, key: string | number): string {
	return `${pointer}/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`
}
