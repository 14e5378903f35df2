// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { paint, textReport, textSummary, wrap, type Look } from '../../../../src/node/reports/text-report.ts'
import { exampleFinding, exampleGap, exampleReport } from '../example.ts'

const plain: Look = { language: 'en', width: 80, colour: false }

describe('the text report', () => {
	test('answers first, then what, why and what to do', () => {
		const lines = textReport(exampleReport(), 'inbox/motion.odt', plain).split('\n')
		expect(lines[0]).toBe('inbox/motion.odt  ODT 1.3, 48 kB')
		expect(lines[1]).toBe('  ! held for review')
		const text = lines.join('\n')
		for (const part of ['A picture is fetched', 'It lies on a foreign computer.', 'Its operator learns who reads.', '→ Insert the picture.', 'content.xml, draw:image @20417', '[remote-image]']) expect(text).toContain(part)
	})
	test('speaks German', () => {
		const text = textReport(exampleReport(), 'motion.odt', { ...plain, language: 'de' })
		expect(text).toContain('wird geprüft')
		expect(text).toContain('Ein Bild wird nachgeladen')
		expect(text).not.toContain('A picture')
	})
	test('says openly what could not be inspected', () => {
		const text = textReport(exampleReport({ findings: [], gaps: [exampleGap] }), 'motion.odt', plain)
		expect(text).toContain('Could not be inspected')
		expect(text).toContain('A part is damaged.')
		expect(text).toContain('[gap:damaged]')
	})
	test('says so when there is nothing to tell', () => {
		expect(textReport(exampleReport({ findings: [], verdict: 'accept' }), 'motion.odt', plain)).toContain('Nothing remarkable.')
	})
	test('a note has no advice, and counts are told', () => {
		const text = textReport(exampleReport({ findings: [exampleFinding({ severity: 'info', count: 7 })], facts: { conformance: {}, omitted: { 'remote-image': 40 } } }), 'motion.odt', plain)
		expect(text).not.toContain('→')
		expect(text).toContain('(47 times)')
		expect(text).toContain('+ 40 more of this kind')
	})
	test('no line is wider than the terminal', () => {
		const long = exampleFinding({ excerpt: 'word '.repeat(60).trim() })
		for (const line of textReport(exampleReport({ findings: [long] }), 'motion.odt', plain).split('\n')) expect(line.length).toBeLessThanOrEqual(80)
	})
	test('colour only where it is wanted', () => {
		expect(textReport(exampleReport(), 'motion.odt', plain)).not.toContain('\u001b')
		expect(textReport(exampleReport(), 'motion.odt', { ...plain, colour: true })).toContain('\u001b[33m')
		expect(paint('x', 'red', { colour: true })).toBe('\u001b[31mx\u001b[0m')
	})
})

test('wrap keeps long words whole', () => {
	expect(wrap('a bb ccccccccccccc d', 8, '  ')).toEqual(['  a bb', '  ccccccccccccc', '  d'])
})

test('the summary counts by verdict', () => {
	expect(textSummary({ accept: 2, advise: 0, review: 1, reject: 0, unreadable: 1 }, plain)).toBe('4 documents · accepted: 2 · held for review: 1 · unreadable: 1\n')
	expect(textSummary({ accept: 1, advise: 0, review: 0, reject: 0, unreadable: 0 }, { ...plain, language: 'de' })).toBe('1 Dokument · angenommen\n')
})
