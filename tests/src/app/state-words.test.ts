// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { stateWords } from '../../../src/app/state-words.ts'

/** The dispositions as the server names them. */
const states = [...readFileSync('lib/Model/Disposition.php', 'utf8').matchAll(/case \w+ = '(\w+)'/g)].map(([, state = '']) => state)

describe('where a document stands', () => {
	test('there are states to speak of', () => expect(states.length).toBeGreaterThan(8))
	test.each(states)('%s has words of its own', (state) => {
		const others = states.filter((other) => other !== state).map((other) => stateWords(other).words)
		expect(others).not.toContain(stateWords(state).words)
	})
	test('one that is not known yet is shown as waiting', () => expect(stateWords('new-one')).toEqual({ words: 'new-one', tone: 'waits' }))
})
