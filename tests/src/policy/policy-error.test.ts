// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Problems in words, with the place. */

import { expect, test } from 'vitest'
import { PolicyError, pointerTo } from '../../../src/policy/policy-error.ts'

test('names every problem in one message, and in both languages', () => {
	const details = [
		{ pointer: '', text: { de: 'Diese Angabe fehlt.', en: 'This is missing.' } },
		{ pointer: '/limits/seconds', text: { de: 'Hier muss eine Zahl stehen.', en: 'This must be a number.' } },
	]
	const error = new PolicyError(details)
	expect(error.problems).toEqual(['policy: This is missing.', '/limits/seconds: This must be a number.'])
	expect(error.message).toBe('policy: This is missing.\n/limits/seconds: This must be a number.')
	expect(error.details).toEqual(details)
	expect(error).toBeInstanceOf(Error)
})

test.each([
	['', 'formats', '/formats'],
	['/rules', 'a/b', '/rules/a~1b'],
	['/rules', '~', '/rules/~0'],
	['/allow/sha256', 3, '/allow/sha256/3'],
])('%s and %s', (pointer, key, expected) => {
	expect(pointerTo(pointer, key)).toBe(expected)
})
