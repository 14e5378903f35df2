// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { Extents } from '../../../../src/formats/pdf/indirect.ts'
import { findStartxref, readXref, type XrefView } from '../../../../src/formats/pdf/xref.ts'
import { pdf } from '../../../make/pdf.ts'
import { ascii, budget } from './seen.ts'

const view = (bytes: Uint8Array, header = 0): XrefView => readXref(bytes, header, budget(), new Extents(bytes))
const details = (bytes: Uint8Array): string[] => view(bytes).problems.map(({ detail }) => detail)

test.each([
	['the last one counts', 'startxref\n1\nstartxref\n22\n%%EOF', 22],
	['without a number', 'startxref\n', undefined],
	['missing', 'nothing', undefined],
])('startxref: %s', (_, source, offset) => expect(findStartxref(ascii(source))?.offset).toBe(offset))

describe('healthy files', () => {
	test.each([['table', false], ['stream', true]])('%s', (_, compressed) => {
		const { problems, table, sections, trailer } = view(pdf().bytes({ compressed }))
		expect(problems).toEqual([])
		expect(sections).toHaveLength(1)
		expect(trailer?.has('Root')).toBe(true)
		expect(table.get(1)?.kind).toBe(compressed ? 'compressed' : 'used')
	})
	test('updates hide what was there', () => {
		const { problems, sections, table } = view(pdf().update([[1, '<< /Type /Catalog /Pages 2 0 R >>'], [4, undefined]]).bytes())
		expect(problems).toEqual([])
		expect(sections).toHaveLength(2)
		expect(table.older.map(({ num }) => num).sort()).toEqual([1, 4])
		expect(table.get(4)?.kind).toBe('free')
	})
	test('offsets count from the header', () => {
		const bytes = pdf().bytes({ deviation: 'header-late' })
		expect(view(bytes, 22)).toMatchObject({ problems: [], shift: 22 })
	})
	test('offsets count from the first byte although the header is late', () => {
		const bytes = pdf().bytes()
		expect(view(bytes, 3).shift).toBe(0)
		expect(view(bytes, 3).problems[0]?.defect).toBe('pdf-xref-disagrees')
	})
	test('a hybrid file lists hidden objects in a stream', () => {
		const stream = '9 0 obj\n<< /Type /XRef /Size 8 /W [1 1 1] /Index [7 1] /Filter /ASCIIHexDecode /Length 7 >>\nstream\n020301>\nendstream\nendobj\n'
		const bytes = ascii(`${stream}xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 8 /Root 1 0 R /XRefStm 0 >>\nstartxref\n${stream.length}\n%%EOF`)
		expect(view(bytes).table.get(7)).toEqual({ kind: 'compressed', a: 3, b: 1 })
	})
})

describe('broken files', () => {
	const table = (section: string, trailer = 'trailer\n<< /Size 1 /Root 1 0 R >>\n'): Uint8Array => ascii(`${section}${trailer}startxref\n0\n%%EOF`)
	const stream = (entries: string, data: string): Uint8Array => ascii(`9 0 obj\n<< /Type /XRef ${entries} /Filter /ASCIIHexDecode >>\nstream\n${data}\nendstream\nendobj\nstartxref\n0\n%%EOF`)
	test.each([
		['startxref-missing', ascii('xref'), ['startxref is missing']],
		['startxref-nowhere', ascii('startxref\n999\n%%EOF'), ['no cross-reference at its offset']],
		['startxref-at-an-object', ascii('1 0 obj\nnull\nendobj\nstartxref\n0\n%%EOF'), ['no cross-reference at its offset']],
		['startxref-far', ascii(`xref\n0 0\ntrailer\n<< /Size 1 >>\nstartxref\n0\n${' '.repeat(3_000)}`), ['startxref is far from the end']],
		['subsection-no-numbers', table('xref\nwhat\n'), ['subsection or trailer expected']],
		['subsection-short', table('xref\n0 9\n0000000000 65535 f \n'), ['subsection is shorter than its count']],
		['entry-none', table('xref\n0 2\n0000000000 65535 f \nwhat\n'), ['entry is no entry']],
		['entry-narrow', table('xref\n0 2\n0000000000 65535 f \n12 0 n\n'), ['entry has an odd width']],
		['trailer-no-dictionary', table('xref\n0 0\n', 'trailer\n5\n'), ['trailer is no dictionary']],
		['trailer-open', table('xref\n0 0\n', 'trailer\n<< /Size 1\n'), ['unexpected token']],
		['size-missing', table('xref\n0 0\n', 'trailer\n<< /Root 1 0 R >>\n'), ['trailer has no Size']],
		['prev-no-number', table('xref\n0 0\n', 'trailer\n<< /Size 1 /Prev /X >>\n'), ['Prev is no number']],
		['prev-nowhere', table('xref\n0 0\n', 'trailer\n<< /Size 1 /Prev 9999 >>\n'), ['no cross-reference at its offset']],
		['xref-loop', pdf().bytes({ deviation: 'xref-loop' }), ['a section leads back to itself']],
		['widths-missing', stream('/Size 1', '>'), ['W or Size is missing']],
		['widths-negative', stream('/Size 1 /W [1 -1 1]', '>'), ['W or Size is missing']],
		['stream-short', stream('/Size 5 /W [1 1 1]', '010203>'), ['cross-reference stream is too short']],
		['stream-broken', stream('/Size 1 /W [1 1 1]', '0102zz03>'), ['cross-reference stream cannot be decoded']],
	])('%s', (_, bytes, expected) => expect(details(bytes)).toEqual(expected))
	test('widths of zero end', () => expect(details(stream('/Size 999999999 /W [0 0 0]', '>'))).toEqual([]))
	test('a first section that is whole is kept when an older one is broken', () => {
		expect(view(table('xref\n4 1\n0000000017 00000 n \n', 'trailer\n<< /Size 5 /Root 4 0 R /Prev 9999 >>\n')).table.get(4)).toMatchObject({ a: 17 })
	})
})
