// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { reasonsInWords, sizeInWords, words } from '../../../src/node/words.ts'
import { exampleFinding, exampleGap, exampleReport } from './example.ts'

test.each([
	[0, '0 B', '0 B'],
	[999, '999 B', '999 B'],
	[48_211, '48 kB', '48 kB'],
	[1_250_000, '1,3 MB', '1.3 MB'],
	[999_999, '1 MB', '1 MB'],
	[112_000_000, '112 MB', '112 MB'],
	[3_200_000_000, '3,2 GB', '3.2 GB'],
])('%d bytes', (bytes, german, english) => {
	expect([sizeInWords(bytes, 'de'), sizeInWords(bytes, 'en')]).toEqual([german, english])
})

test('both languages say all, and not the same', () => {
	expect(Object.keys(words.de)).toEqual(Object.keys(words.en))
	expect(words.de.verdicts.review).not.toBe(words.en.verdicts.review)
})

test('reasons are told in words, each once, formats last', () => {
	const report = exampleReport({ because: ['format:rtf', 'remote-image', 'remote-image', 'gap:damaged', 'wish:tagged', 'vanished-rule'], findings: [exampleFinding()], gaps: [exampleGap] })
	expect(reasonsInWords(report, 'en')).toEqual(['A picture is fetched', 'Could not be inspected: damaged', 'wish not met: tagged', 'vanished-rule', 'Format RTF'])
	expect(reasonsInWords(exampleReport({ because: [] }), 'de')).toEqual([])
	expect(reasonsInWords(exampleReport({ because: ['format:empty'] }), 'de')).toEqual(['Leere Datei'])
})

test('what a finding says in full is not said again in short', () => {
	const locked = exampleFinding({ rule: 'password', trait: 'encrypted' })
	expect(reasonsInWords(exampleReport({ because: ['gap:encrypted', 'password'], findings: [locked] }), 'en')).toHaveLength(1)
	expect(reasonsInWords(exampleReport({ because: ['gap:encrypted'], findings: [locked] }), 'en')).toEqual(['Could not be inspected: locked with a password'])
})
