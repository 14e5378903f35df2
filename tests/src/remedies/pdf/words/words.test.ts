// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { comparableWords, pdfWords } from '../../../../../src/remedies/pdf/words/words.ts'
import { pdf } from '../../../../make/pdf.ts'
import { budget, privately } from '../copied.ts'

describe('the words of a PDF', () => {
	test('are those of its pages, in their order', () => {
		const file = pdf()
		file.page()
		file.page()
		expect(pdfWords(file.bytes(), budget())).toEqual(['Hello', 'Hello'])
	})
	test('and of what stands on them, in the state it is in', () => {
		const file = pdf()
		const on = file.stream('/Subtype /Form /BBox [0 0 9 9]', 'BT (on) Tj ET')
		const off = file.stream('/Subtype /Form /BBox [0 0 9 9]', 'BT (off) Tj ET')
		file.page(`/Annots [<< /Subtype /Widget /AS /Off /AP << /N << /On ${on} 0 R /Off ${off} 0 R >> >> >> << /Subtype /FreeText /AP << /N ${on} 0 R >> >> << /Subtype /Link /AP << /N ${on} 0 R >> >>]`)
		expect(pdfWords(file.bytes(), budget())).toEqual(['Hello', 'off', 'on'])
		expect(pdfWords(file.bytes(), budget(), privately)).toEqual(['Hello', 'off'])
	})
	test('are read where the empty password opens the document', () => {
		expect(pdfWords(pdf().bytes({ encryption: 'aes-256' }), budget())).toEqual(['Hello'])
	})
	test('are named where original and copy have them in common, and read where they do not', () => {
		const file = (said: string): Uint8Array => {
			const made = pdf()
			made.page()
			const note = made.stream('/Subtype /Form', `BT (${said}) Tj ET`)
			made.page(`/Annots [<< /Subtype /Widget /AP << /N ${note} 0 R >> >>]`)
			return made.bytes()
		}
		const [one, other] = [comparableWords(file('this'), budget()), comparableWords(file('that'), budget())]
		expect(one.words(new Set())).toEqual(['Hello', 'Hello', 'this'])
		const same = new Set([...one.pieces].filter((piece) => other.pieces.has(piece)))
		const [first, second, third] = one.words(same)
		expect(first).toMatch(/^as shown: /)
		expect(second).toBe(first)
		expect(third).toBe('this')
		expect(other.words(same)).toEqual([first, second, 'that'])
	})
	test('are never named where a layer is hidden', () => {
		const made = pdf()
		const layer = made.add('<< /Type /OCG /Name (hidden) >>')
		made.catalog(`/OCProperties << /OCGs [${layer} 0 R] /D << /OFF [${layer} 0 R] >> >>`)
		expect(comparableWords(made.bytes(), budget(), privately).pieces.size).toBe(0)
		expect(comparableWords(made.bytes(), budget()).pieces.size).toBe(1)
	})
})
