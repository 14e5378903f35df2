// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { openDocument } from '../../../../../src/remedies/pdf/rewrite.ts'
import { fontReader } from '../../../../../src/remedies/pdf/words/font-reader.ts'
import { Dict } from '../../../../../src/formats/pdf/values.ts'
import { pdf, type PdfFile } from '../../../../make/pdf.ts'
import { budget } from '../copied.ts'

const read = (bytes: readonly number[], font: (file: PdfFile) => string): string => {
	const file = pdf()
	const num = file.add(font(file))
	const doc = openDocument(file.bytes(), budget())
	const dict = doc.object(num)
	return fontReader(doc, dict instanceof Dict ? dict : new Dict())(Uint8Array.from(bytes))
}

describe('what bytes mean', () => {
	test.each<[string, number[], string, string]>([
		['in an encoding with a name', [0x80], '<< /Subtype /TrueType /Encoding /WinAnsiEncoding >>', '€'],
		['in an encoding of its own', [1, 2, 0x41], '<< /Subtype /Type1 /Encoding << /BaseEncoding /WinAnsiEncoding /Differences [1 /a /adieresis] >> >>', 'aäA'],
		['without an encoding', [0x27], '<< /Subtype /Type1 >>', '’'],
		['in Unicode', [0x00, 0xe4], '<< /Subtype /Type0 /Encoding /UniGB-UCS2-H >>', 'ä'],
		['in Japanese', [0x82, 0xa0], '<< /Subtype /Type0 /Encoding /90ms-RKSJ-H >>', 'あ'],
		['nobody knows', [0, 1, 0, 2], '<< /Subtype /Type0 /Encoding /Identity-H >>', '\ufffd\ufffd'],
	])('%s', (_, bytes, font, text) => {
		expect(read(bytes, () => font)).toBe(text)
	})
	test('as the font itself says', () => {
		const map = '1 beginbfchar <0041> <00e4> endbfchar'
		expect(read([0, 0x41, 0, 0x42], (file) => `<< /Subtype /Type0 /Encoding /Identity-H /ToUnicode ${file.stream('', map)} 0 R >>`)).toBe('ä\ufffd')
		expect(read([0x41, 0x42], (file) => `<< /Subtype /TrueType /Encoding /WinAnsiEncoding /ToUnicode ${file.stream('', map)} 0 R >>`)).toBe('äB')
	})
	test('in codes of different lengths', () => {
		const codes = 'begincodespacerange <00> <7f> <8000> <ffff> endcodespacerange'
		expect(read([0x41, 0x80, 0x01], (file) => `<< /Subtype /Type0 /Encoding ${file.stream('', codes)} 0 R /ToUnicode ${file.stream('', 'beginbfchar <41> <0061> <8001> <0062> endbfchar')} 0 R >>`)).toBe('ab')
	})
})
