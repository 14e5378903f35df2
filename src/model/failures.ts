// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The only two things a parser may throw. Anything else that is thrown is a mistake of ours and becomes the gap `internal`. */

import type { LimitName } from './limits.ts'

/** The document is wrong. The message is for logs and evidence: a few words, no document text. */
export class Damage extends Error {
	readonly offset: number | undefined
	constructor(message: string, offset?: number) {
		super(message)
		this.name = 'Damage'
		this.offset = offset
	}
}

/** The budget is spent. */
export class LimitReached extends Error {
	readonly limit: LimitName
	constructor(limit: LimitName) {
		super(`limit ${limit} reached`)
		this.name = 'LimitReached'
		this.limit = limit
	}
}
