// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Inflates a part that has to be in memory as a whole, within the budget. RFC 1951, and RFC 1950 for the zlib wrapper. */

import { platform } from '#platform'
import type { Budget } from '../model/budget.ts'
import { joinBytes } from './text.ts'

export interface Inflated {
	/** Everything that came out before the end or the break. */
	readonly content: Uint8Array
	/** The data ended with a final block. */
	readonly complete: boolean
}

/**
 * Inflates raw deflate data. Never allocates by a declared size.
 * @throws {LimitReached} more bytes, or a higher ratio, than the budget allows
 */
export function inflate(data: Uint8Array, budget: Budget): Inflated {
	const chunks: Uint8Array[] = []
	let length = 0
	const { complete } = platform.inflateStream(data, (chunk) => {
		length += chunk.length
		budget.spend('expandedBytes', chunk.length)
		budget.check('partBytes', length)
		budget.checkRatio(length, data.length)
		chunks.push(chunk.slice())
	})
	return { content: joinBytes(chunks), complete }
}

/** Inflates zlib data: two bytes of header, raw deflate data, a checksum that is not looked at. */
export function inflateZlib(data: Uint8Array, budget: Budget): Inflated {
	return inflate(data.subarray(2), budget)
}
