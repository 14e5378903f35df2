// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { suggestionFor } from '../../../src/policy/suggestion.ts'
import { inspect } from '../../../src/engine/inspect.ts'
import { presets } from '../../../src/policy/presets.ts'
import { sampleInbox } from '../../make/sample-inbox.ts'

const report = { verdict: 'accept', because: [], gaps: [], findings: [], suggest: [], safeCopy: 'offer' } as const
const format = (id: string) => ({ id, mediaType: 'application/octet-stream' })
const finding = (trait: 'macro' | 'external-link') => ({
	rule: 'some', trait, severity: 'medium', confidence: 'certain', remedy: 'drop-macros', at: { path: ['x'] },
	text: { de: { title: '', meaning: '', risk: '', advice: '' }, en: { title: '', meaning: '', risk: '', advice: '' } },
} as const)
const gap = (kind: 'encrypted' | 'damaged') => ({ gap: kind, at: { path: ['x'] }, text: { de: '', en: '' } })

describe('what would be best', () => {
	test.each([
		['an accepted text stays', { ...report, format: format('odt') }, 'none', undefined],
		['an accepted DOCX becomes what the policy prefers', { ...report, format: format('docx'), verdict: 'advise', suggest: ['odt', 'pdf-a'] }, 'convert', 'odt'],
		['a stopped text with a remedy gets a safe copy', { ...report, format: format('odt'), verdict: 'review', findings: [finding('macro')] }, 'safe-copy', undefined],
		['a binary document is converted', { ...report, format: format('doc'), verdict: 'review', findings: [finding('macro')] }, 'convert', 'odt'],
		['a variant of it, too', { ...report, format: format('xlsb'), verdict: 'review', findings: [finding('macro')] }, 'convert', 'ods'],
		['a held format without findings is converted', { ...report, format: format('rtf'), verdict: 'review' }, 'convert', 'odt'],
		['a password only the author can take off', { ...report, format: format('docx'), verdict: 'review', gaps: [gap('encrypted')] }, 'mend', undefined],
		['damage only the author can mend', { ...report, format: format('odt'), verdict: 'review', gaps: [gap('damaged')], findings: [finding('macro')] }, 'mend', undefined],
		['a link is no reason for a copy', { ...report, format: format('odt'), verdict: 'review', findings: [finding('external-link')] }, 'wait', undefined],
		['a picture has no better format, and nobody calls it damaged', { ...report, format: format('png'), verdict: 'review' }, 'wait', undefined],
		['a copy that the policy does not offer is not suggested', { ...report, format: format('odt'), verdict: 'review', safeCopy: 'none', findings: [finding('macro')] }, 'wait', undefined],
		['a package in one file is converted', { ...report, format: format('flat-opc'), verdict: 'review', findings: [finding('macro')] }, 'convert', 'odt'],
	] as const)('%s', (_name, judged, kind, to) => {
		expect(suggestionFor(judged)).toMatchObject({ kind, ...(to === undefined ? {} : { to }) })
	})

	test('every sample gets one sentence in both languages', () => {
		for (const { name, bytes } of sampleInbox()) {
			const { text } = suggestionFor(inspect({ bytes, name }, { policy: presets['council-practice'] }).report)
			for (const words of [text.de, text.en]) expect(words).toMatch(/^[A-ZÄÖÜ].*\.$/)
		}
	})
})
