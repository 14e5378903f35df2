// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { Ref } from '../../../../../src/formats/pdf/values.ts'
import { openDocument } from '../../../../../src/remedies/pdf/rewrite.ts'
import { ContentDigests } from '../../../../../src/remedies/pdf/words/content-digests.ts'
import { pdf, type PdfFile, type PdfOptions } from '../../../../make/pdf.ts'
import { budget } from '../copied.ts'

const map = (to: string): string => `1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfchar <41> <${to}> endbfchar`

interface Recipe {
	readonly content?: string
	/** Entries of the content stream. */
	readonly entries?: string
	readonly unicode?: string
	readonly encoding?: string
	readonly drawing?: string
	readonly name?: string
	/** Objects before the others, so that everything has other numbers. */
	readonly ahead?: number
	readonly options?: PdfOptions
}

/** The digest of a page that shows text in a font of its own, and a drawing. */
function digestOf({ content = 'BT /F 9 Tf (A) Tj ET /X Do', entries = '', unicode = map('0042'), encoding = '/WinAnsiEncoding', drawing = 'BT (in it) Tj ET', name = 'F', ahead = 0, options }: Recipe = {}): string | undefined {
	const file = pdf()
	for (let index = 0; index < ahead; index++) file.add('null')
	const page = file.stream(entries, content)
	const font = file.add(`<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding ${encoding} /ToUnicode ${file.stream('', unicode)} 0 R >>`)
	const form = file.stream('/Subtype /Form', drawing)
	const picture = file.stream('/Subtype /Image', `picture ${ahead}`)
	return digest(file, page, `<< /Font << /${name} ${font} 0 R >> /XObject << /X ${form} 0 R /I ${picture} 0 R >> >>`, options)
}

function digest(file: PdfFile, page: number, resources: string, options?: PdfOptions): string | undefined {
	const used = file.add(resources)
	return new ContentDigests(openDocument(file.bytes(options), budget())).page(new Ref(page, 0), new Ref(used, 0))
}

describe('digests of what decides about words', () => {
	test('are equal wherever the same stands, locked or not, with whatever pictures', () => {
		expect(digestOf()).toBeTypeOf('string')
		expect(digestOf({ ahead: 3 })).toBe(digestOf())
		expect(digestOf({ options: { encryption: 'aes-256' } })).toBe(digestOf())
	})
	test.each<[what: string, recipe: Recipe]>([
		['the content', { content: 'BT /F 9 Tf (B) Tj ET /X Do' }],
		['what characters mean', { unicode: map('0043') }],
		['an encoding by its name', { encoding: '/MacRomanEncoding' }],
		['an encoding by its differences', { encoding: '<< /Differences [65 /B] >>' }],
		['the name of a font', { name: 'G' }],
		['a drawing', { drawing: 'BT (in that) Tj ET' }],
	])('differ where %s differs', (_, recipe) => {
		expect(digestOf(recipe)).toBeTypeOf('string')
		expect(digestOf(recipe)).not.toBe(digestOf())
	})
	test('differ with the differences of an encoding', () => {
		expect(digestOf({ encoding: '<< /Differences [65 /B] >>' })).not.toBe(digestOf({ encoding: '<< /Differences [66 /B] >>' }))
	})
	test('there are none for a drawing that draws itself, and for data that is not packed honestly', () => {
		const file = pdf()
		const page = file.stream('', '/X Do')
		file.set(90, '<< >>')
		const form = file.stream('/Subtype /Form /Resources 90 0 R', '/X Do')
		file.set(90, `<< /XObject << /X ${form} 0 R >> >>`)
		expect(digest(file, page, `<< /XObject << /X ${form} 0 R >> >>`)).toBeUndefined()
		expect(digestOf({ entries: '/Filter /Unknown' })).toBeUndefined()
	})
})
