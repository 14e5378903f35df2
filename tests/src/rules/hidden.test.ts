// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Counts and names of hidden things; empty names and values are none. */

import { expect, test } from 'vitest'
import { hidden, metadata } from '../../../src/rules/hidden.ts'
import { factsByKind } from '../../../src/rules/rule.ts'
import { hidden as hiddenFact, metadata as metadataFact } from './facts.ts'

test.each([
	['name and count', { name: 'Anna', count: 3 }, { target: 'Anna', count: 3 }],
	['no name', { count: 2 }, { count: 2 }],
	['empty name', { name: ' ', count: 1 }, { count: 1 }],
	['counted as none', { count: 0 }, { count: 1 }],
])('%s', (_, about, expected) => {
	const [match] = hidden('comment')(factsByKind([hiddenFact('comment', about)]))
	const { at, ...rest } = match ?? { at: undefined }
	expect(at).toBeDefined()
	expect(rest).toEqual(expected)
})

test('values without content say nothing', () => {
	expect([...metadata('author')(factsByKind([metadataFact('author', '\t'), metadataFact('author', 'Anna')]))].map((match) => match.target)).toEqual(['Anna'])
})
