// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { traits } from '../../../src/model/scales.ts'
import { traitExplanations, wishTitles } from '../../../src/policy/explanations.ts'

describe('explanations', () => {
	for (const trait of traits) {
		test(`${trait} is one or two whole sentences in both languages`, () => {
			for (const text of [traitExplanations[trait].de, traitExplanations[trait].en]) {
				expect(text).toMatch(/^\p{Lu}.{20,160}\.$/u)
				expect(text).not.toMatch(/bösartig|Bedrohung|threat|malware/i)
			}
			expect(traitExplanations[trait].de).not.toBe(traitExplanations[trait].en)
		})
	}
	test('wishes are told as what a document is', () => {
		for (const title of Object.values(wishTitles)) expect(title.de.length * title.en.length).toBeGreaterThan(0)
	})
})
