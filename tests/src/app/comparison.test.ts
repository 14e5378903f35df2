// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { compare, samePieces, type ComparedBlock } from '../../../src/app/comparison.ts'
import { plainText, type ShownPassage } from '../../../src/app/passages.ts'

const passages = (...texts: readonly string[]): readonly ShownPassage[] => texts.map((text) => [{ mark: null, text }])

function compared(before: readonly ShownPassage[], after: readonly ShownPassage[]): readonly ComparedBlock[] {
	const work = compare(before, after)
	for (;;) {
		const step = work.next()
		if (step.done === true) return step.value
	}
}

describe('two texts', () => {
	test('stand beside each other, what is gone beside what is new', () => {
		const blocks = compared(passages('a', 'b', 'c', 'd'), passages('a', 'x', 'd'))
		expect(blocks.map(({ isEqual, rows }) => [isEqual, rows.map(({ left, right }) => [left && plainText(left), right && plainText(right)])])).toEqual([
			[true, [['a', 'a']]], [false, [['b', 'x'], ['c', undefined]]], [true, [['d', 'd']]],
		])
	})
	test('with other marks only are equal: the words are', () => {
		expect(compared([[{ mark: 'inserted', text: 'a' }]], passages('a')).map(({ isEqual }) => isEqual)).toEqual([true])
	})
})

describe('two passages', () => {
	test('share words', () => {
		expect(samePieces('Beitrag von 5 Euro heute', 'Beitrag von 7 Euro heute')).toEqual([{ isSame: true, text: 'Beitrag von ' }, { isSame: false, text: '5 ' }, { isSame: true, text: 'Euro heute' }])
	})
	test('that are long are not compared word by word', () => {
		const long = 'Wort '.repeat(1_000)
		expect(samePieces(long, `${long}mehr`)).toEqual([{ isSame: false, text: long }])
	})
})
