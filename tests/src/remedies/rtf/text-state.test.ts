// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import type { RemedyName } from '../../../../src/model/remedies.ts'
import { isTrackedWord, TextState } from '../../../../src/remedies/rtf/text-state.ts'

const stateOf = (words: readonly string[], remedies: readonly RemedyName[], trackedChanges: 'accept' | 'reject' = 'accept'): TextState => {
	const state = new TextState({ remedies: new Set(remedies), trackedChanges })
	for (const word of words) state.word(word.replace(/\d+$/, ''), /\d$/.test(word) ? Number(/\d+$/.exec(word)?.[0]) : undefined)
	return state
}

describe('text that goes', () => {
	test.each<[string[], RemedyName[], 'accept' | 'reject', string | undefined]>([
		[['v'], ['drop-hidden-content'], 'accept', 'hidden-content'], [['v', 'v0'], ['drop-hidden-content'], 'accept', undefined], [['v', 'plain'], ['drop-hidden-content'], 'accept', undefined], [['v'], [], 'accept', undefined],
		[['deleted'], ['drop-changes'], 'accept', 'tracked-change'], [['deleted'], ['drop-changes'], 'reject', undefined], [['revised'], ['drop-changes'], 'reject', 'tracked-change'], [['revised'], ['drop-changes'], 'accept', undefined],
		[['mvf'], ['drop-changes'], 'accept', 'tracked-change'], [['mvt'], ['drop-changes'], 'reject', 'tracked-change'], [['stylesheet', 'v'], ['drop-hidden-content'], 'accept', undefined],
	])('%s, %s, %s', (words, remedies, tracked, loss) => {
		expect(stateOf(words, remedies, tracked).loss).toBe(loss)
	})
	test('inside a group what holds around it', () => {
		const outer = stateOf(['v'], ['drop-hidden-content'])
		const inner = outer.inner()
		inner.word('v', 0)
		expect([outer.loss, inner.loss]).toEqual(['hidden-content', undefined])
	})
})

test('words that record changes', () => {
	expect(['revised', 'deleted', 'revauth', 'b'].map(isTrackedWord)).toEqual([true, true, true, false])
})
