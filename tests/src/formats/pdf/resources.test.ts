// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { pdf, type PdfFile } from '../../../make/pdf.ts'
import { factsOf, inspected, references } from './seen.ts'

const drawnWith = (make: (file: PdfFile) => string): Uint8Array => {
	const file = pdf()
	const resources = make(file)
	file.page(`/Resources << ${resources} >>`)
	return file.bytes()
}

describe('from outside', () => {
	test.each<[string, (file: PdfFile) => string, readonly string[]]>([
		['data of a picture', (file) => `/XObject << /I ${file.stream('/Subtype /Image /F (a.jpg)', '')} 0 R >>`, ['stream load a.jpg']],
		['a page of another document', (file) => `/XObject << /I ${file.stream('/Subtype /Form /Ref << /F (b.pdf) /Page 0 >>', '')} 0 R >>`, ['imported-content load b.pdf']],
		['a picture of a print shop', (file) => `/XObject << /I ${file.stream('/Subtype /Image /OPI << /1.3 << /F (c.tif) >> >>', '')} 0 R >>`, ['image load c.tif']],
		['a colour profile', (file) => `/ColorSpace << /C [/ICCBased ${file.stream('/N 3 /F (d.icc)', '')} 0 R] >>`, ['stream load d.icc']],
		['a pattern in a form', (file) => `/XObject << /I ${file.stream(`/Subtype /Form /Resources << /Pattern << /P ${file.stream('/F (e.bin)', '')} 0 R >> >>`, '')} 0 R >>`, ['stream load e.bin']],
		['a mask', (file) => `/XObject << /I ${file.stream(`/Subtype /Image /SMask ${file.stream('/Subtype /Image /F (f.bin)', '')} 0 R`, '')} 0 R >>`, ['stream load f.bin']],
		['an alternate', (file) => `/XObject << /I ${file.stream(`/Subtype /Image /Alternates [<< /Image ${file.stream('/Subtype /Image /F (g.bin)', '')} 0 R >>]`, '')} 0 R >>`, ['stream load g.bin']],
		['a font', (file) => `/Font << /F << /Subtype /TrueType /FontDescriptor << /FontFile2 ${file.stream('/F (h.ttf)', '')} 0 R >> >> >>`, ['stream load h.ttf']],
		['nothing', (file) => `/XObject << /I ${file.stream('/Subtype /Image', '')} 0 R >>`, []],
	])('%s', (_, make, expected) => expect(references(drawnWith(make))).toEqual(expected))
})

describe('fonts', () => {
	test.each<[string, (file: PdfFile) => string, boolean | undefined]>([
		['embedded', (file) => `/Font << /F << /Subtype /TrueType /FontDescriptor << /FontFile2 ${file.stream('', '')} 0 R >> >> >>`, true],
		['not embedded', () => '/Font << /F << /Subtype /Type1 /BaseFont /Helvetica >> >>', false],
		['composite', (file) => `/Font << /F << /Subtype /Type0 /DescendantFonts [<< /FontDescriptor << /FontFile3 ${file.stream('', '')} 0 R >> >>] >> >>`, true],
		['drawn', () => '/Font << /F << /Subtype /Type3 >> >>', undefined],
	])('%s', (_, make, answer) => expect(inspected(drawnWith(make)).report.facts.conformance.fontsEmbedded).toBe(answer))
})

describe('filters in odd places', () => {
	test.each<[string, string, readonly string[]]>([
		['JBIG2 in a picture', '/Subtype /Image /Filter /JBIG2Decode', []],
		['jbig2-before-another', '/Subtype /Image /Filter [/JBIG2Decode /FlateDecode]', ['jbig2-filter']],
		['jbig2-without-picture', '/Subtype /Form /Filter /JBIG2Decode', ['jbig2-filter']],
		['four colours', '/Subtype /Image /Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors 4 >>', []],
		['colors-huge', '/Subtype /Image /Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors 1073741838 >>', ['predictor-colors']],
		['filters-nested', `/Subtype /Image /Filter [${'/ASCIIHexDecode '.repeat(30)}]`, ['nested-filters']],
	])('%s', (_, entries, expected) => expect(factsOf(drawnWith((file) => `/XObject << /I ${file.stream(entries, '')} 0 R >>`), 'exploit').map(({ pattern }) => pattern)).toEqual(expected))
})

test('form-in-itself ends', () => expect(references(drawnWith((file) => {
	const num = file.stream('/Subtype /Form /Resources << /XObject << /Self 3 0 R >> >>', '')
	return `/XObject << /I ${num} 0 R >>`
}))).toEqual([]))
