// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { keptShare, wordsOf } from '../../../src/engine/words.ts'
import { presets } from '../../../src/policy/presets.ts'
import { sampleInbox } from '../../make/sample-inbox.ts'

const options = { policy: presets['council-practice'] }
const sample = (name: string): Uint8Array => sampleInbox().find((one) => one.name === name)?.bytes ?? new Uint8Array(0)

describe('the words of a document', () => {
	test('of a text', () => expect(wordsOf(sample('antrag.odt'), 'odt', options)?.join(' ')).toMatch(/\p{L}{3,}/u))
	test('of a format nobody reads: none', () => expect(wordsOf(sample('altes-protokoll.doc'), 'doc', options)).toBeUndefined())
	test('of a broken document: none, not half of them', () => expect(wordsOf(sample('antrag.odt').subarray(0, 300), 'odt', options)).toBeUndefined())
})

describe('the share of words that is kept', () => {
	test.each([
		['all', ['Antrag zum Radweg'], ['Antrag', 'zum Radweg'], 1],
		['another order and case', ['Antrag Radweg'], ['radweg ANTRAG'], 1],
		['half', ['Antrag Radweg'], ['Antrag'], 0.5],
		['twice is not once', ['Antrag Antrag'], ['Antrag'], 0.5],
		['more than before is no loss', ['Antrag'], ['Antrag und Anlage'], 1],
		['numbers and short words may differ', ['1.000,00 am 3.'], ['1000'], 1],
		['nothing to lose', [], [], 1],
	] as const)('%s', (_name, before, after, share) => expect(keptShare(before, after)).toBe(share))
})
