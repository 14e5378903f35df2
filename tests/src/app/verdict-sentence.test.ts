// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { joined, reasonsOf, rulesSentence, toneOf, verdictSentence } from '../../../src/app/verdict-sentence.ts'
import { finding, report } from './example.ts'

describe('the sentence a result begins with', () => {
	test.each([
		['nothing found', report(), 'Ready to send'],
		['a hint', report({ verdict: 'advise', findings: [finding()], because: ['remote-image'] }), 'Ready to send. Worth knowing: Title'],
		['held', report({ verdict: 'review', findings: [finding()], because: ['remote-image'] }), 'Would be held for review: Title'],
		['held for a gap', report({ verdict: 'review', because: ['gap:encrypted'] }), 'Would be held for review: A part of it could not be inspected'],
		['refused for the format', report({ verdict: 'reject', because: ['format:exe'] }), 'Would be refused: The rules treat this format with care'],
		['advised for a wish', report({ verdict: 'advise', because: ['wish:pdf-a'] }), 'Ready to send. Worth knowing: It could be easier to archive and to read for everyone'],
		['held, nobody said why', report({ verdict: 'review' }), 'Would be held for review'],
		['refused, nobody said why', report({ verdict: 'reject' }), 'Would be refused'],
		['advised, nobody said why', report({ verdict: 'advise' }), 'Ready to send'],
	])('%s', (_name, judged, sentence) => expect(verdictSentence(judged, 'en')).toBe(sentence))

	test('the most harmful reason stands first', () => {
		const mild = finding({ rule: 'comments', severity: 'low', text: { ...finding().text, en: { ...finding().text.en, title: 'Comments' } } })
		expect(reasonsOf(report({ findings: [mild, finding()], because: ['comments', 'remote-image'] }), 'en')).toEqual(['Title', 'Comments'])
	})
	test('what the policy accepted is no reason', () => expect(reasonsOf(report({ findings: [finding()], because: [] }), 'en')).toEqual([]))
})

test.each([
	['nothing found', report(), 'The rules let it pass'],
	['a hint', report({ verdict: 'advise', findings: [finding()], because: ['remote-image'] }), 'The rules let it pass. Worth knowing: Title'],
	['advised, nobody said why', report({ verdict: 'advise' }), 'The rules let it pass'],
	['held', report({ verdict: 'review', findings: [finding()], because: ['remote-image'] }), 'Would be held for review: Title'],
])('of a document that is not on its way: %s', (_name, judged, sentence) => expect(rulesSentence(judged, 'en')).toBe(sentence))

describe('findings alike in words', () => {
	test('are one with their number', () => expect(joined([finding(), finding({ count: 3 })], 'en')).toMatchObject([{ count: 4 }]))
	test('of different rules stay apart', () => expect(joined([finding(), finding({ rule: 'linked-frame' })], 'en')).toHaveLength(2))
})

test.each([['accept', 'passes'], ['advise', 'worth-knowing'], ['review', 'waits'], ['reject', 'refused']] as const)('%s %s', (verdict, tone) => expect(toneOf({ verdict })).toBe(tone))
