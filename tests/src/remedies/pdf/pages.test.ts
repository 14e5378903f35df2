// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { pagesOf } from '../../../../src/remedies/pdf/pages.ts'
import { openDocument } from '../../../../src/remedies/pdf/rewrite.ts'
import { Name } from '../../../../src/formats/pdf/values.ts'
import { pdf, type PdfFile } from '../../../make/pdf.ts'
import { budget } from './copied.ts'

const pagesIn = (file: PdfFile) => {
	const doc = openDocument(file.bytes(), budget())
	return pagesOf(doc, doc.dict(doc.trailer.get('Root'))?.get('Pages') ?? null)
}

describe('pages', () => {
	test('come in the order of the tree', () => {
		const file = pdf().set(2, '<< /Type /Pages /Kids [10 0 R 11 0 R] >>').set(10, '<< /Type /Pages /Kids [12 0 R] >>').set(11, '<< /Type /Page >>').set(12, '<< /Type /Page >>')
		expect(pagesIn(file).map(({ num }) => num)).toEqual([12, 11])
	})
	test('inherit from the nearest node', () => {
		const file = pdf().set(2, '<< /Type /Pages /Rotate 90 /CropBox [0 0 1 1] /Kids [10 0 R] >>').set(10, '<< /Type /Pages /Rotate 180 /Kids [12 0 R] >>').set(12, '<< /Type /Page /CropBox [0 0 2 2] >>')
		const [page] = pagesIn(file)
		expect([page?.dict.get('Rotate'), page?.dict.get('CropBox'), page?.dict.get('MediaBox')]).toEqual([180, [0, 0, 2, 2], [0, 0, 612, 792]])
	})
	test('in a circle come once', () => {
		expect(pagesIn(pdf().set(2, '<< /Type /Pages /Kids [2 0 R 12 0 R] >>').set(12, '<< /Type /Page >>')).map(({ num }) => num)).toEqual([12])
	})
	test('written into the tree have no number', () => {
		expect(pagesIn(pdf().set(2, '<< /Type /Pages /Kids [<< /Type /Page >>] >>'))).toMatchObject([{ num: undefined }])
	})
	test('without a type are pages all the same', () => {
		expect(pagesIn(pdf().set(2, '<< /Type /Pages /Kids [12 0 R] >>').set(12, '<< >>'))[0]?.dict.get('Type')).toEqual(new Name('Page'))
	})
	test('without a tree are found all the same', () => {
		expect(pagesIn(pdf().set(1, '<< /Type /Catalog >>').set(2, 'null').set(12, '<< /Type /Page >>').set(11, '<< /Type /Page >>')).map(({ num }) => num)).toEqual([11, 12])
	})
})
