// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { WorkbookNames } from '../../../../../src/formats/ooxml/biff12/names12.ts'

function names(): WorkbookNames {
	const made = new WorkbookNames()
	made.addDefined('Total')
	made.addDefined('_xlfn.WEBSERVICE')
	made.addExternal('FromAddIn')
	return made
}

describe('names of a binary workbook', () => {
	test('count from one', () => expect([1, 2].map((index) => names().definedName(index))).toEqual(['Total', '_xlfn.WEBSERVICE']))
	test('of supporting books count by themselves', () => expect(names().externalName(0, 1)).toBe('FromAddIn'))
	test.each([0, -1, 3, 0xffffffff])('number %i that nobody defined', (index) => {
		expect(names().definedName(index)).toBe(`name${index}`)
		expect(names().externalName(0, index)).toBe(`external${index}`)
	})
	test('a sheet is shown by its number', () => expect(names().sheetName(4)).toBe('[4]'))
	test('more than a hundred thousand are not kept', () => {
		const many = new WorkbookNames()
		for (let index = 1; index <= 100_001; index++) many.addDefined(`n${index}`)
		expect(many.definedName(100_000)).toBe('n100000')
		expect(many.definedName(100_001)).toBe('name100001')
	})
})
