// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { PageText } from '../../../../../src/remedies/pdf/words/page-text.ts'
import { openDocument } from '../../../../../src/remedies/pdf/rewrite.ts'
import { Ref } from '../../../../../src/formats/pdf/values.ts'
import { pdf, type PdfFile } from '../../../../make/pdf.ts'
import { budget } from '../copied.ts'

const linesOf = (content: string, resources: (file: PdfFile) => string = () => '<< >>'): readonly string[] => {
	const file = pdf()
	const stream = file.stream('', content)
	const own = file.add(resources(file))
	const doc = openDocument(file.bytes(), budget())
	return new PageText(doc, undefined).lines(new Ref(stream, 0), new Ref(own, 0))
}

describe('lines', () => {
	test.each<[string, string, string[]]>([
		['one after the other', 'BT (a) Tj 0 -9 Td (b) Tj T* (c) Tj ET', ['a', 'b', 'c']],
		['pieces of one height', 'BT 9 0 0 9 10 700 Tm (a) Tj 9 0 0 9 20 700 Tm (b) Tj 1 0 0 1 20 600 Tm (c) Tj ET', ['ab', 'c']],
		['gaps that are spaces', 'BT [(a) -300 (b) -20 (c)] TJ ET', ['a bc']],
		['operators that begin a line', "BT (a) Tj (b) ' 1 2 (c) \" ET", ['a', 'b', 'c']],
		['strings of other kinds', 'BT <4142> Tj (\\(x\\)) Tj ET', ['AB(x)']],
		['nothing in pictures', 'q BI /W 1 /H 1 ID (x) Tj EI Q BT (a) Tj ET', ['a']],
		['nothing without operands', 'BT Tj TJ Td Tm Tf Do ET', []],
	])('%s', (_, content, lines) => {
		expect(linesOf(content)).toEqual(lines)
	})
	test('fonts say what their bytes mean', () => {
		expect(linesOf('BT /F1 9 Tf (a) Tj /F2 9 Tf (a) Tj /F1 9 Tf (a) Tj ET', () => '<< /Font << /F1 << /Type /Font /Encoding << /Differences [97 /adieresis] >> >> >> >>')).toEqual(['äaä'])
	})
	test('drawings are read where they are drawn, each once', () => {
		expect(linesOf('BT (a) Tj ET /X Do /X Do BT (b) Tj ET', (file) => `<< /XObject << /X ${file.stream('/Subtype /Form', 'BT (x) Tj ET')} 0 R >> >>`)).toEqual(['a', 'x', 'b'])
	})
	test('a drawing that draws itself ends', () => {
		expect(linesOf('/X Do', (recipe) => {
			const num = recipe.add('<< >>') + 1
			recipe.stream(`/Subtype /Form /Resources << /XObject << /X ${num} 0 R >> >>`, 'BT (x) Tj ET /X Do')
			return `<< /XObject << /X ${num} 0 R >> >>`
		})).toEqual(['x'])
	})
})
