// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Original and safe copy side by side, row by row, with long equal stretches folded. */

import { differences } from './differences.ts'
import { plainText, type ShownPassage } from './passages.ts'

/** Words of both sides that stand beside each other; a side may be empty. */
export interface ComparedRow {
	readonly left?: ShownPassage
	readonly right?: ShownPassage
}

/** Rows that are all equal, or all different. */
export interface ComparedBlock {
	readonly isEqual: boolean
	readonly rows: readonly ComparedRow[]
}

export interface Piece {
	readonly isSame: boolean
	readonly text: string
}

/** Words of two passages that are compared one by one; longer ones are just different. */
const WORDS_COMPARED = 400

/** Breaks off at every `yield`; see `inSlices`. */
export function* compare(before: readonly ShownPassage[], after: readonly ShownPassage[]): Generator<void, readonly ComparedBlock[]> {
	const blocks: ComparedBlock[] = []
	for (const { isEqual, from, to, otherFrom, otherTo } of yield* differences(before.map(plainText), after.map(plainText))) {
		const rows = Array.from({ length: Math.max(to - from, otherTo - otherFrom) }, (_, index): ComparedRow => {
			const [left, right] = [from + index < to ? before[from + index] : undefined, otherFrom + index < otherTo ? after[otherFrom + index] : undefined]
			return { ...(left === undefined ? {} : { left }), ...(right === undefined ? {} : { right }) }
		})
		blocks.push({ isEqual, rows })
		yield
	}
	return blocks
}

/** What of a passage is also in the other one, word by word. */
export function samePieces(text: string, other: string): readonly Piece[] {
	const [words, others] = [text.split(/(?<=\s)/), other.split(/(?<=\s)/)]
	if (words.length > WORDS_COMPARED || others.length > WORDS_COMPARED) return [{ isSame: false, text }]
	const work = differences(words, others)
	for (;;) {
		const step = work.next()
		if (step.done === true) return step.value.flatMap(({ isEqual, from, to }) => (from === to ? [] : [{ isSame: isEqual, text: words.slice(from, to).join('') }]))
	}
}
