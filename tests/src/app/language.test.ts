// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { dayText, language, n, sizeText, t, timeText } from '../../../src/app/language.ts'

describe('words', () => {
	test('fill in what they are given, as text', () => expect(t('Rule: {rule}', { rule: '<b>' })).toBe('Rule: <b>'))
	test('one and many', () => expect([n('%n place', '%n places', 1), n('%n place', '%n places', 5)]).toEqual(['1 place', '5 places']))
	test('without a page in German it is English', () => expect(language()).toBe('en'))
})

describe('sizes', () => {
	test.each([[0, /^0/], [999, /^999/], [48_211, /^48 ?kB/], [1_234_567, /^1[.,]2 ?MB/], [5_000_000_000_000, /^5[.,]?000 ?GB/]])('%d', (bytes, text) => expect(sizeText(bytes)).toMatch(text))
})

test('a moment of today has no day', () => {
	const noon = new Date(2026, 10, 22, 12, 30).getTime()
	expect(timeText(noon, noon + 1_000)).not.toContain('2026')
	expect(timeText(noon, noon + 86_400_000)).toContain('2026')
})
test('a day is the same everywhere', () => expect(dayText(Date.UTC(2026, 10, 1))).toMatch(/(?:Nov|11).*2026/))
