// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { docx, xlsx, type OoxmlRecipe } from '../../../make/ooxml.ts'
import { bodyOf, copied, wordsOf } from './copied.ts'

const also = ['drop-hidden-content'] as const

describe('hidden content of a copy', () => {
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
	test('rows and columns are shown, since formulas count them', () => {
		const content = (column: string, row: string): string => `<x:cols><x:col min="2" max="3"${column}/></x:cols><x:sheetData><x:row r="1"${row}><x:c r="A1"><x:f>SUM(A2:C2)</x:f><x:v>6</x:v></x:c></x:row></x:sheetData>`
		const recipe = (): OoxmlRecipe => xlsx().sheet('A', content(' width="0" hidden="1"', ' ht="0" hidden="true"'))
		expect(copied(recipe()).part('xl/worksheets/sheet1.xml')).toContain('hidden="1"')
		const { changes, part } = copied(recipe(), { also })
		expect(part('xl/worksheets/sheet1.xml')).toBe(`<x:worksheet>${content('', '')}</x:worksheet>`)
		expect(changes).toEqual(['drop-hidden-content unlinked hidden-content'])
		expect(wordsOf(recipe(), { also })).toEqual(['6'])
	})
	test('a row keeps its height', () => {
		const row = (hidden: string): string => `<x:sheetData><x:row r="1" ht="12.5"${hidden}/></x:sheetData>`
		expect(copied(xlsx().sheet('A', row(' hidden="1"')), { also }).part('xl/worksheets/sheet1.xml')).toContain(row(''))
	})
})
