// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { allDecisions, decisionWord, isDecision } from '../../../src/app/decision-words.ts'

test('the decisions are those of the server, each with a word', () => {
	const known = [...readFileSync('lib/Model/Decision.php', 'utf8').matchAll(/case \w+ = '([\w-]+)'/g)].map(([, one = '']) => one)
	expect([...allDecisions].sort()).toEqual(known.sort())
	expect(new Set(allDecisions.map(decisionWord)).size).toBe(allDecisions.length)
})
test('other words are none', () => expect([isDecision('release'), isDecision('destroy')]).toEqual([true, false]))
