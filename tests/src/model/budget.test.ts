// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { Budget } from '../../../src/model/budget.ts'
import { defaultLimits } from '../../../src/model/limits.ts'

const budget = (changes: object): Budget => new Budget({ ...defaultLimits, ...changes })

describe('sums', () => {
	test('all that is there may be spent, one more may not', () => {
		const one = budget({ entries: 3 })
		one.spend('entries', 2)
		expect(one.remaining('entries')).toBe(1)
		one.spend('entries')
		expect(() => one.spend('entries')).toThrow('limit entries reached')
		expect(one.remaining('entries')).toBe(0)
	})
	test('never grow again', () => {
		const one = budget({ steps: 5 })
		expect(() => one.spend('steps', 6)).toThrow()
		expect(() => one.spend('steps', 0)).toThrow()
	})
})

describe('limits of one place', () => {
	test('the limit itself is allowed', () => {
		expect(() => budget({ xmlDepth: 10 }).check('xmlDepth', 10)).not.toThrow()
		expect(() => budget({ xmlDepth: 10 }).check('xmlDepth', 11)).toThrow('limit xmlDepth reached')
	})
	test('small parts may have any ratio, large ones may not', () => {
		const one = budget({ ratio: 100, ratioFloorBytes: 1_000 })
		expect(() => one.checkRatio(1_000, 1)).not.toThrow()
		expect(() => one.checkRatio(1_001, 1)).toThrow('limit ratio reached')
		expect(() => one.checkRatio(100_000, 1_000)).not.toThrow()
	})
})

describe('nesting', () => {
	test('is counted while inside, also when it throws', () => {
		const one = budget({ nesting: 2 })
		one.nest(() => one.nest(() => expect(() => one.nest(() => {})).toThrow('limit nesting reached')))
		expect(() => one.nest(() => {
			throw new Error('inside')
		})).toThrow('inside')
		expect(() => one.nest(() => one.nest(() => {}))).not.toThrow()
	})
})
