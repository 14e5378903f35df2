// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { toUtf8 } from '../../../../../src/bytes/text.ts'
import { LimitReached } from '../../../../../src/model/failures.ts'
import { Budget } from '../../../../../src/model/budget.ts'
import { defaultLimits } from '../../../../../src/model/limits.ts'
import { readCharacterMap } from '../../../../../src/remedies/pdf/words/character-map.ts'
import { budget } from '../copied.ts'

const read = (text: string) => readCharacterMap(toUtf8(text), budget())

describe('a map of characters', () => {
	test('says how long codes are', () => {
		expect([...read('2 begincodespacerange <00> <80> <8140> <9ffc> endcodespacerange').lengths.subarray(0x7f, 0x83)]).toEqual([1, 1, 2, 2])
	})
	test('names single characters', () => {
		expect([...read('2 beginbfchar <01> <0041> <0002> <00660069> endbfchar').characters]).toEqual([[1, 'A'], [2, 'fi']])
	})
	test('names ranges', () => {
		expect([...read('2 beginbfrange <10> <12> <0061> <20> <21> [<0041> <0042> <0043>] endbfrange').characters]).toEqual([[0x10, 'a'], [0x11, 'b'], [0x12, 'c'], [0x20, 'A'], [0x21, 'B']])
	})
	test('survives what makes no sense', () => {
		expect(read('beginbfrange <05> <01> <0061> (a) 3 <0000> <ffffffff> <0061> endbfrange ] >> endbfchar <01').characters.size).toBe(0)
	})
	test('costs what it claims to name', () => {
		const large = '<0000> <ffff> <0000> '.repeat(100)
		expect(() => readCharacterMap(toUtf8(`beginbfrange ${large} endbfrange`), new Budget({ ...defaultLimits, steps: 1_000_000 }))).toThrow(LimitReached)
	})
})
