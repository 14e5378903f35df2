// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { pdf, text } from '../../../make/pdf.ts'
import { actions, ascii, factsOf, references } from './seen.ts'

const catalog = '<< /Type /Catalog /Pages 2 0 R >>'

describe('older revisions', () => {
	test('an action that was taken out is named as earlier', () => {
		const bytes = pdf().catalog('/OpenAction << /S /JavaScript /JS (a) >>').update([[1, catalog]]).bytes()
		expect(actions(bytes)).toEqual(['JavaScript open automatic earlier'])
	})
	test('an action that is still there is not named twice', () => {
		const bytes = pdf().catalog('/OpenAction << /S /JavaScript /JS (a) >>').update([[1, `${catalog.slice(0, -3)} /OpenAction << /S /JavaScript /JS (a) >> >>`]]).bytes()
		expect(actions(bytes)).toEqual(['JavaScript open automatic'])
	})
	test('a freed script', () => {
		const file = pdf()
		const action = file.add('<< /Type /Action /S /JavaScript /JS (a) >>')
		expect(actions(file.update([[action, undefined]]).bytes())).toEqual(['JavaScript unreachable earlier'])
	})
	test('an attachment that was taken out', () => {
		const bytes = pdf().attach('old.txt', 'hello').update([[1, catalog], [3, undefined]]).bytes()
		expect(factsOf(bytes, 'embedded')).toMatchObject([{ name: 'old.txt', earlier: true }])
	})
	test('additional actions of an older page', () => {
		const file = pdf()
		const page = file.page('/AA << /O << /S /Launch /F (x) >> >>')
		expect(actions(file.update([[page, '<< /Type /Page >>']]).bytes())).toEqual(['Launch additional earlier'])
	})
})

describe('reached in an unusual way', () => {
	test.each([
		['by a key nobody reads', '/PieceInfo << /X 3 0 R >>', ['JavaScript other']],
		['by nothing', '', []],
	])('%s', (_, entries, expected) => {
		const file = pdf()
		file.add('<< /Type /Action /S /JavaScript /JS (a) >>')
		expect(actions(file.catalog(entries).bytes())).toEqual(expected)
		expect(actions(file.catalog('').bytes({ compressed: true }))).toEqual(expected)
	})
	test('structure elements are no actions', () => {
		const file = pdf()
		file.add('<< /Type /StructElem /S /Sound /F (x) >>')
		expect(actions(file.catalog('/StructTreeRoot << /K 3 0 R >>').bytes())).toEqual([])
	})
	test('jumps are nothing', () => {
		const file = pdf()
		file.add('<< /S /GoTo /D [1 0 R /Fit] >>')
		expect(actions(file.catalog('/X 3 0 R').bytes())).toEqual([])
	})
})

describe('in files that a reader has to repair', () => {
	test('what nothing leads to is named', () => {
		const file = pdf()
		file.add(`<< /S /JavaScript /JS ${text('a')} >>`)
		expect(actions(file.bytes({ deviation: 'startxref-missing' }))).toEqual(['JavaScript unreachable'])
	})
	test('pages that no tree names are pages', () => {
		const bytes = ascii('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n2 0 obj\n<< /Type /Page /Annots [<< /Subtype /Link /A << /S /URI /URI (http://a.example/) >> >>] >>\nendobj\ntrailer\n<< /Root 1 0 R >>')
		expect(references(bytes)).toEqual(['hyperlink click http://a.example/'])
	})
})
