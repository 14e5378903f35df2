// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { Damage } from '../../../../src/model/failures.ts'
import { partTypes, xlsx, xml, type OoxmlRecipe } from '../../../make/ooxml.ts'
import { copied, wordsOf } from './copied.ts'

const value = (text: string, formula = ''): string => `<x:sheetData><x:row><x:c>${formula === '' ? '' : `<x:f>${formula}</x:f>`}<x:v>${text}</x:v></x:c></x:row></x:sheetData>`
const name = (label: string, formula: string, more = ''): string => `<x:definedName name="${label}"${more}>${formula}</x:definedName>`
const names = (recipe: OoxmlRecipe): readonly string[] => [...copied(recipe).part('xl/workbook.xml').matchAll(/<x:definedName name="([^"]*)"/g)].map(([, label = '']) => label)
const withMacroSheet = (): OoxmlRecipe => xlsx().as('xlsm').sheet('One', value('1')).part('xl/macrosheets/m.xml', xml('x:macrosheet', value('x', 'EXEC("calc")')), { type: partTypes.macrosheet, by: 'http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet', id: 'rIdM' })

describe('names of a copy', () => {
	test.each([
		['ranges and constants', ['A!$A$1', '5', '"text"'], ['N0', 'N1', 'N2']],
		['another workbook, and a name that speaks of it', ['[1]S!$A$1', 'N0*2', 'A!$A$1'], ['N2']],
		['a program', ["cmd|'/c x'!A0"], []],
	] as const)('%s', (_name, formulas, expected) => {
		expect(names(xlsx().sheet('A', value('1')).body(`<x:definedNames>${formulas.map((formula, index) => name(`N${index}`, formula.replaceAll('"', '&quot;'))).join('')}</x:definedNames>`))).toEqual(expected)
	})
	test('names that start macros', () => {
		expect(names(xlsx().sheet('A').body(`<x:definedNames>${name('Auto_Open', 'A!$A$1')}${name('Run', 'A!$A$1', ' function="1"')}${name('_xlnm.Print_Area', 'A!$A$1')}</x:definedNames>`))).toEqual(['_xlnm.Print_Area'])
	})
	test('a list without names goes', () => {
		expect(copied(xlsx().sheet('A').body(`<x:definedNames>${name('N', '[1]S!A1')}</x:definedNames>`)).part('xl/workbook.xml')).not.toContain('definedNames')
	})
	test('formulas that speak of such a name keep their result', () => {
		const recipe = xlsx().sheet('A', value('4', 'N*2')).body(`<x:definedNames>${name('N', '[1]S!A1')}</x:definedNames>`)
		expect(copied(recipe).part('xl/worksheets/sheet1.xml')).toContain(value('4'))
	})
})

describe('sheets of a copy', () => {
	test('macro sheets go, what is behind them moves up', () => {
		const recipe = withMacroSheet().body('<x:bookViews><x:workbookView activeTab="2" firstSheet="1"/></x:bookViews>')
			.body(`<x:definedNames>${name('_xlnm.Print_Area', 'Two!$A$1', ' localSheetId="2"')}${name('L', '1', ' localSheetId="1"')}${name('G', '1', ' localSheetId="0"')}</x:definedNames>`)
		const workbook = xml('x:workbook', '<x:sheets><x:sheet name="One" sheetId="1" r:id="rIdSheet1"/><x:sheet name="Macro" sheetId="2" r:id="rIdM"/><x:sheet name="Two" sheetId="3" r:id="rIdSheet2"/></x:sheets>' + `<x:bookViews><x:workbookView activeTab="2" firstSheet="1"/></x:bookViews><x:definedNames>${name('P', 'Two!$A$1', ' localSheetId="2"')}${name('L', '1', ' localSheetId="1"')}${name('G', '1', ' localSheetId="0"')}</x:definedNames>`)
		const { changes, names: files, part } = copied(recipe.sheet('Two', value('2', 'Macro!A1()')).part('xl/workbook.xml', workbook))
		expect(part('xl/workbook.xml')).toBe(`<x:workbook><x:sheets><x:sheet name="One" sheetId="1" r:id="rIdSheet1"/><x:sheet name="Two" sheetId="3" r:id="rIdSheet2"/></x:sheets><x:bookViews><x:workbookView activeTab="1"/></x:bookViews><x:definedNames>${name('P', 'Two!$A$1', ' localSheetId="1"')}${name('G', '1', ' localSheetId="0"')}</x:definedNames></x:workbook>`)
		expect(part('xl/worksheets/sheet2.xml')).toContain(value('2'))
		expect(files.filter((file) => file.includes('macro'))).toEqual([])
		expect(changes).toEqual(['drop-macros removed macro Macro', 'drop-macros kept-result formula Macro'])
	})
	test('where only a hidden sheet is left it is shown', () => {
		const workbook = xml('x:workbook', '<x:sheets><x:sheet name="Macro" sheetId="2" r:id="rIdM"/><x:sheet name="One" sheetId="1" state="veryHidden" r:id="rIdSheet1"/></x:sheets>')
		expect(copied(withMacroSheet().part('xl/workbook.xml', workbook)).part('xl/workbook.xml')).toContain('<x:sheet name="One" sheetId="1" r:id="rIdSheet1"/>')
	})
	test('where none is left there is no copy', () => {
		const workbook = xml('x:workbook', '<x:sheets><x:sheet name="Macro" sheetId="2" r:id="rIdM"/></x:sheets>')
		expect(() => copied(withMacroSheet().part('xl/workbook.xml', workbook))).toThrow(Damage)
	})
	test('hidden sheets go where it is asked for, formulas on them keep their result', () => {
		const recipe = (): OoxmlRecipe => xlsx().sheet('Shown', value('1', "'My hidden'!A1")).sheet('My hidden', value('2'), 'hidden')
		expect(copied(recipe()).part('xl/worksheets/sheet1.xml')).toContain('x:f')
		const also = ['drop-hidden-content'] as const
		const { changes, names: files, part } = copied(recipe(), { also })
		expect(part('xl/worksheets/sheet1.xml')).toContain(value('1'))
		expect(files).not.toContain('xl/worksheets/sheet2.xml')
		expect(changes).toEqual(['drop-hidden-content removed hidden-content My hidden', 'drop-hidden-content kept-result formula My hidden'])
		expect([wordsOf(recipe()), wordsOf(recipe(), { also })]).toEqual([['1', '2'], ['1']])
	})
})
