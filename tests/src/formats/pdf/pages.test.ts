// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { pdf } from '../../../make/pdf.ts'
import { actions, defectsOf, inspected, references } from './seen.ts'

const pagesOf = (bytes: Uint8Array): number | undefined => inspected(bytes).report.facts.pages

describe('page tree', () => {
	test('pages are counted, whatever Count says', () => {
		const file = pdf()
		file.page()
		file.page()
		expect(pagesOf(file.bytes())).toBe(2)
	})
	test('page-tree-loop ends', () => expect(pagesOf(pdf().set(2, '<< /Type /Pages /Kids [2 0 R 3 0 R] >>').set(3, '<< /Type /Page >>').bytes())).toBe(1))
	test('page-tree-deep ends', () => {
		const file = pdf().set(2, '<< /Type /Pages /Kids [3 0 R] >>')
		for (let num = 3; num < 3_000; num++) file.add(`<< /Type /Pages /Kids [${num + 1} 0 R] >>`)
		file.add('<< /Type /Page >>')
		expect(pagesOf(file.bytes())).toBe(1)
	})
	test.each([
		['pages-missing', pdf().set(1, '<< /Type /Catalog >>'), ['pdf-pages-damaged']],
		['kids-no-array', pdf().set(2, '<< /Type /Pages /Kids 3 >>'), ['pdf-pages-damaged']],
		['kid-dangling', pdf().set(2, '<< /Type /Pages /Kids [99 0 R] >>'), ['pdf-pages-damaged']],
		['kid-no-dictionary', pdf().set(2, '<< /Type /Pages /Kids [5] >>'), ['pdf-pages-damaged']],
		['root-again', pdf().set(2, '<< /Type /Pages /Kids [3 0 R 2 0 R] >>'), ['pdf-pages-damaged']],
		['loop', pdf().set(2, '<< /Type /Pages /Kids [4 0 R] >>').set(4, '<< /Type /Pages /Kids [3 0 R 4 0 R] >>'), ['pdf-pages-damaged']],
		['page-twice', pdf().set(2, '<< /Type /Pages /Kids [3 0 R 3 0 R] >>').set(3, '<< /Type /Page >>'), []],
		['empty', pdf().set(2, '<< /Type /Pages /Kids [] >>'), []],
		['type-missing', pdf().set(2, '<< /Kids [3 0 R] >>').set(3, '<< >>'), []],
	])('%s', (_, file, expected) => expect(defectsOf(file.bytes())).toEqual(expected))
})

describe('pages', () => {
	test.each([
		['opening', '/AA << /O << /S /JavaScript /JS (a) >> >>', ['JavaScript additional automatic']],
		['presentation', '/PresSteps << /NA << /S /JavaScript /JS (a) >> /Next << /PA << /S /Launch /F (x) >> >> >>', ['JavaScript additional', 'Launch additional']],
	])('%s', (_, entries, expected) => {
		const file = pdf()
		file.page(entries)
		expect([...actions(file.bytes())].sort()).toEqual(expected)
	})
	test('contents from outside', () => {
		const file = pdf()
		file.page(`/Contents ${file.stream('/F (page.bin)', '')} 0 R`)
		expect(references(file.bytes())).toEqual(['stream load page.bin'])
	})
})
