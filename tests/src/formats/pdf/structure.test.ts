// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { findHeader } from '../../../../src/formats/pdf/structure.ts'
import { pdf, type PdfDeviation } from '../../../make/pdf.ts'
import { ascii, defectsOf, factsOf, inspected } from './seen.ts'

describe('findHeader', () => {
	test.each([
		['at once', '%PDF-1.7', { offset: 0, version: '1.7', isFormsData: false }],
		['later', 'xx%PDF-2.0', { offset: 2, version: '2.0', isFormsData: false }],
		['a marker in a comment before it', '%PDF- is\n%PDF-1.3', { offset: 9, version: '1.3', isFormsData: false }],
		['no version', '%PDF-x', { offset: 0, version: undefined, isFormsData: false }],
		['forms data', '%FDF-1.2', { offset: 0, version: '1.2', isFormsData: true }],
		['too late', `${' '.repeat(2_000)}%PDF-1.7`, undefined],
	])('%s', (_, bytes, header) => expect(findHeader(ascii(bytes))).toEqual(header))
})

describe('deviations', () => {
	const cases: readonly (readonly [PdfDeviation, readonly string[], boolean])[] = [
		['header-late', ['pdf-header-late'], false],
		['header-missing', ['pdf-header-missing'], true],
		['startxref-missing', ['pdf-xref-damaged'], true],
		['xref-offset-wrong', ['pdf-xref-damaged'], true],
		['xref-loop', ['pdf-xref-loop'], true],
		['xref-entry-narrow', ['pdf-xref-damaged'], true],
		['trailer-missing', ['pdf-trailer-missing', 'pdf-xref-damaged'], true],
		['trailer-without-root', ['pdf-trailer-missing'], true],
		['object-offset-wrong', ['pdf-xref-disagrees'], true],
		['endobj-missing', ['pdf-object-damaged'], true],
		['stream-length-wrong', [], false],
		['eof-missing', ['pdf-eof-missing'], false],
	]
	test.each(cases)('%s', (deviation, defects, isMalformed) => {
		const bytes = pdf().bytes({ deviation })
		expect(defectsOf(bytes)).toEqual(defects)
		expect(inspected(bytes).report.traits.includes('malformed')).toBe(isMalformed)
		expect(inspected(bytes).report.format.id).toBe('pdf')
		expect(inspected(bytes).report.facts.pages).toBe(1)
	})
	test('data-after is inspected for itself', () => {
		const bytes = pdf().bytes({ deviation: 'data-after' })
		expect(defectsOf(bytes)).toEqual(['pdf-data-after'])
		expect(factsOf(bytes, 'format').map(({ at, format }) => `${at.path.slice(1).join()} ${format}`)).toEqual([' pdf', '(after the end) text'])
	})
	test('an end marker of an older version is not the end', () => {
		const whole = pdf().update([[50, '<< >>']]).bytes()
		expect(defectsOf(whole.subarray(0, whole.length - 6))).toEqual(['pdf-eof-missing'])
	})
})
