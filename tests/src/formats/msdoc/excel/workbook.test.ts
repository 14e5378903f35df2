// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { Sheet, Workbook } from '../../../../../src/formats/msdoc/excel/workbook.ts'
import { seenBy } from '../seen.ts'

function workbook(): Workbook {
	let book: Workbook | undefined
	seenBy((found) => {
		book = new Workbook(found, 'Workbook', false)
	})
	if (book === undefined) throw new Error('no reader ran')
	return book
}

test('names what numbers in formulas stand for', () => {
	const book = workbook()
	book.sheets.push(new Sheet('One', 0, false), new Sheet('Two', 9, false))
	book.names.push({ name: 'total', formula: new Uint8Array(0), offset: 0 })
	book.books.push(
		{ kind: 'own', path: { kind: 'own' }, offset: 0, sheets: [], names: [] },
		{ kind: 'file', path: { kind: 'file', target: 'b.xls' }, offset: 0, sheets: ['There'], names: [{ name: 'rate', flags: 0 }] },
		{ kind: 'link', path: { kind: 'link', application: 'app', topic: 'topic' }, offset: 0, sheets: [], names: [{ name: 'item', flags: 0 }] },
	)
	book.sheetLinks.push({ book: 0, first: 1 }, { book: 1, first: 0 }, { book: 2, first: 0 })
	expect([book.definedName(1), book.definedName(9)]).toEqual(['total', 'name 9'])
	expect([0, 1, 2, 9].map((link) => book.sheetName(link, 0))).toEqual(['Two', '[b.xls]There', 'app|topic', '?'])
	expect([book.externalName(0, 1), book.externalName(1, 1), book.externalName(2, 1), book.externalName(1, 5)]).toEqual(['total', '[b.xls]!rate', 'item', '[b.xls]!name 5'])
	book.version = 5
	expect([book.sheetName(-1, 0), book.sheetName(2, 0), book.sheetName(-1, 7)]).toEqual(['One', '[b.xls]There', 'sheet 8'])
})

test('places of records', () => {
	expect(workbook().at(5, 'NAME')).toEqual({ part: 'Workbook', offset: 5, element: 'NAME' })
})
