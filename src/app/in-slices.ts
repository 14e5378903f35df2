// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Work that would make the page stand still is done in short slices; between them the page can answer. */

/** Milliseconds of one slice. */
const SLICE = 12

/** @param work stops at every `yield` @returns what the work returns; undefined where the signal ended it */
export async function inSlices<Result>(work: Iterator<void, Result>, signal?: AbortSignal): Promise<Result | undefined> {
	for (;;) {
		const until = performance.now() + SLICE
		do {
			if (signal?.aborted === true) return undefined
			const step = work.next()
			if (step.done === true) return step.value
		} while (performance.now() < until)
		await new Promise((resolve) => { setTimeout(resolve, 0) })
	}
}
