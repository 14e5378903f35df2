// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The text of a document beside the text of its safe copy. */

import { onScopeDispose, watch } from 'vue'
import { compare, type ComparedBlock } from '../comparison.ts'
import { inSlices } from '../in-slices.ts'
import { inPieces } from '../passages.ts'
import { getText } from '../services/review-api.ts'
import { useAsynchronous, type Fetched } from './useAsynchronous.ts'

export interface Comparison {
	readonly blocks: readonly ComparedBlock[]
	/** Whether both texts can be read. */
	readonly isPossible: boolean
	/** Whether both were compared to their ends. */
	readonly isComplete: boolean
}

/** @param copy changes when there is another copy */
export function useComparison(id: () => number, copy: () => unknown): Fetched<Comparison> {
	let end = new AbortController()
	const comparison = useAsynchronous(async (): Promise<Comparison> => {
		end.abort()
		end = new AbortController()
		const { signal } = end
		const [original, safe] = await Promise.all([getText(id()), getText(id(), 'safe-copy')])
		const isPossible = original.available && safe.available
		const blocks = isPossible ? await inSlices(compare(inPieces(original.passages), inPieces(safe.passages)), signal) : []
		return { blocks: blocks ?? [], isPossible, isComplete: original.complete && safe.complete }
	})
	watch([id, copy], () => { void comparison.fetch() }, { immediate: true })
	onScopeDispose(() => end.abort())
	return comparison
}
