// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { differences, type Stretch } from '../../../src/app/differences.ts'

function run(before: readonly string[], after: readonly string[]): { readonly stretches: readonly Stretch[]; readonly breaks: number } {
	const work = differences(before, after)
	for (let breaks = 0; ; breaks++) {
		const step = work.next()
		if (step.done === true) return { stretches: step.value, breaks }
	}
}

/** `a -b +c`: equal, only before, only after. */
function told(before: readonly string[], after: readonly string[]): string {
	return run(before, after).stretches.map(({ isEqual, from, to, otherFrom, otherTo }) => (isEqual ? before.slice(from, to).join(' ') : [...before.slice(from, to).map((text) => `-${text}`), ...after.slice(otherFrom, otherTo).map((text) => `+${text}`)].join(' '))).join(' | ')
}

const words = (text: string): readonly string[] => (text === '' ? [] : text.split(' '))

describe('what is different', () => {
	test.each([
		['nothing', 'a b c', 'a b c', 'a b c'],
		['both are empty', '', '', ''],
		['all is new', '', 'a b', '+a +b'],
		['all is gone', 'a b', '', '-a -b'],
		['one is gone in the middle', 'a b c', 'a c', 'a | -b | c'],
		['one is new in the middle', 'a c', 'a b c', 'a | +b | c'],
		['one takes the place of another', 'a b c', 'a x c', 'a | -b +x | c'],
		['one of several that are alike', 'x x x', 'x x', 'x x | -x'],
		['nothing is left as it was', 'a b', 'x y', '-a -b +x +y'],
		['two that changed places', 'a b c d', 'a c b d', 'a | -b | c | +b | d'],
		['changes in two places', 'a b c d e f', 'a x c d y f', 'a | -b +x | c d | -e +y | f'],
	])('%s', (_name, before, after, expected) => expect(told(words(before), words(after))).toBe(expected))

	test('of any two lists leads from one to the other', () => {
		let seed = 7
		const random = (below: number): number => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % below
		for (let turn = 0; turn < 300; turn++) {
			const list = (): string[] => Array.from({ length: random(30) }, () => String.fromCharCode(97 + random(6)))
			const [before, after] = [list(), list()]
			const { stretches } = run(before, after)
			let [at, otherAt] = [0, 0]
			for (const { isEqual, from, to, otherFrom, otherTo } of stretches) {
				expect([from, otherFrom]).toEqual([at, otherAt])
				if (isEqual) expect(before.slice(from, to)).toEqual(after.slice(otherFrom, otherTo))
				at = to
				otherAt = otherTo
			}
			expect([at, otherAt]).toEqual([before.length, after.length])
		}
	})
})

describe('a long text', () => {
	const line = (index: number): string => `Absatz ${index} mit einigen Worten`
	const long = Array.from({ length: 30_000 }, (_, index) => line(index))
	test('breaks off often enough', () => {
		const other = long.map((text, index) => (index % 1_000 === 0 ? `${text} anders` : text))
		const { stretches, breaks } = run(long, other)
		expect(stretches.filter(({ isEqual }) => !isEqual)).toHaveLength(30)
		expect(breaks).toBeGreaterThan(10)
	})
	test('without anything in common ends soon', () => {
		const { stretches } = run(long, long.map((text) => `${text} anders`))
		expect(stretches).toEqual([{ isEqual: false, from: 0, to: 30_000, otherFrom: 0, otherTo: 30_000 }])
	})
	test('of equal lines only ends soon', () => {
		const same = Array.from({ length: 20_000 }, () => 'x')
		expect(run(same, [...same.slice(0, 9_000), 'y', ...same]).stretches.every(({ isEqual, from, to }) => isEqual || to >= from)).toBe(true)
	})
})
