// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { columnOf } from '../../../../src/remedies/ooxml/hidden-scan.ts'
import { docx, xlsx } from '../../../make/ooxml.ts'
import { bodyOf, copied, wordsOf } from './copied.ts'

const also = ['drop-hidden-content'] as const

describe('hidden content of a copy', () => {
	test.each([['A1', 1], ['Z9', 26], ['AA1', 27], ['XFD1', 16_384], ['', 0], [undefined, 0], ['b2', 2]])('the column of %s', (reference, column) => {
		expect(columnOf(reference)).toBe(column)
	})
	test('text in hidden runs', () => {
		const run = (properties: string): string => `<w:r><w:rPr>${properties}</w:rPr><w:t>x</w:t></w:r>`
		const recipe = docx(`<w:p>${run('<w:vanish/>')}${run('<w:vanish w:val="0"/>')}${run('')}</w:p>`)
		expect(bodyOf(recipe)).toBe(`<w:p>${run('<w:vanish/>')}${run('<w:vanish w:val="0"/>')}${run('')}</w:p>`)
		expect(bodyOf(recipe, { also })).toBe(`<w:p><w:r><w:rPr><w:vanish/></w:rPr></w:r>${run('<w:vanish w:val="0"/>')}${run('')}</w:p>`)
		expect(copied(recipe, { also }).changes).toEqual(['drop-hidden-content removed hidden-content'])
	})
	test('marks of fields in hidden runs stay together', () => {
		const runs = '<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r>'
		expect(bodyOf(docx(`<w:p>${runs}</w:p>`), { also })).toContain('w:fldChar')
	})
	test('rows and columns, and formulas that counted them', () => {
		const cell = (name: string, content: string): string => `<x:c r="${name}">${content}</x:c>`
		const recipe = xlsx().sheet('A', `<x:cols><x:col min="2" max="3" hidden="1"/></x:cols><x:sheetData><x:row r="1">${cell('A1', '<x:f>SUM(A2:C2)</x:f><x:v>6</x:v>')}${cell('B1', '<x:v>7</x:v>')}</x:row><x:row r="2" hidden="true">${cell('A2', '<x:v>8</x:v>')}</x:row></x:sheetData>`)
		expect(copied(recipe).part('xl/worksheets/sheet1.xml')).toContain('SUM')
		const sheet = copied(recipe, { also }).part('xl/worksheets/sheet1.xml')
		expect(sheet).toBe(`<x:worksheet><x:sheetData><x:row r="1">${cell('A1', '<x:v>6</x:v>')}</x:row></x:sheetData></x:worksheet>`)
		expect(wordsOf(recipe)).toEqual(['6', '7', '8'])
		expect(wordsOf(recipe, { also })).toEqual(['6'])
	})
	test('formulas stay where nothing is hidden', () => {
		const recipe = xlsx().sheet('A', '<x:sheetData><x:row><x:c><x:f>A2</x:f></x:c></x:row></x:sheetData>')
		expect(copied(recipe, { also }).part('xl/worksheets/sheet1.xml')).toContain('<x:f>A2</x:f>')
	})
})
