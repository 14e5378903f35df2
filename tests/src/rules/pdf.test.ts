// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What PDF rules share: doubt about old revisions, and scripts as excerpts. */

import { expect, test } from 'vitest'
import { action, doubt, feature, named } from '../../../src/rules/pdf.ts'
import { factsByKind } from '../../../src/rules/rule.ts'
import { pdfAction, pdfFeature } from './facts.ts'

test.each([
	['current', pdfAction('Launch'), undefined],
	['older revision', pdfAction('Launch', { earlier: true }), 'possible'],
	['unreachable', pdfAction('Launch', { trigger: 'unreachable' }), 'possible'],
] as const)('%s', (_, fact, confidence) => {
	expect(doubt(fact).confidence).toBe(confidence)
})

test('a script is an excerpt that cannot be clicked, anything else a target', () => {
	expect(named(pdfAction('JavaScript', { target: 'app.launchURL("http://example.org")' }))).toEqual({ excerpt: 'app.launchURL("hxxp://example.org")' })
	expect(named(pdfAction('JavaScript'))).toEqual({})
	expect(named(pdfAction('GoToR', { target: 'a.pdf' }))).toEqual({ target: 'a.pdf' })
	expect(named(pdfAction('GoToR'))).toEqual({ target: 'GoToR' })
})

test('only what runs by itself has the higher severity', () => {
	const facts = factsByKind([pdfAction('Launch'), pdfAction('Launch', { automatic: true })])
	expect([...action(['Launch'], 'critical')(facts)].map((match) => match.severity)).toEqual([undefined, 'critical'])
	expect([...action(['Launch'])(facts)].map((match) => match.severity)).toEqual([undefined, undefined])
})

test('features by kind', () => {
	expect([...feature(['movie'])(factsByKind([pdfFeature('movie'), pdfFeature('xfa')]))]).toHaveLength(1)
})
