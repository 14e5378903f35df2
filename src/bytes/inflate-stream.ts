// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Streaming inflate in JavaScript: the browser's way, and everybody's way for broken data, so that all hosts see the same bytes before the break. */

import { Inflate } from 'fflate'
import type { InflateResult } from './platform.ts'

const INPUT_STEP = 16_384

/** See `Platform.inflateStream`. */
export function inflateInSteps(data: Uint8Array, sink: (chunk: Uint8Array) => void): InflateResult {
	let complete = false
	let stopped: { readonly cause: unknown } | undefined
	const inflate = new Inflate((chunk, final) => {
		if (final) complete = true
		if (chunk.length === 0) return
		try {
			sink(chunk)
		} catch (cause) {
			stopped = { cause }
			throw cause
		}
	})
	let at = 0
	try {
		while (at < data.length && !complete) {
			const end = Math.min(at + INPUT_STEP, data.length)
			inflate.push(data.subarray(at, end), end === data.length)
			at = end
		}
	} catch (error) {
		if (stopped !== undefined) throw stopped.cause
		if (!(error instanceof Error) || !('code' in error)) throw error
		return { consumed: at, complete: false }
	}
	return { consumed: at, complete }
}
