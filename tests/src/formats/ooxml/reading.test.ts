// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { docx, field, partTypes, xlsx, xml } from '../../../make/ooxml.ts'
import { seen } from './seen.ts'

const MACRO_SHEET = 'http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet'

describe('names of something outside', () => {
	test('the same twice in one part is told once', () => {
		expect(seen(docx().relationship('hyperlink', 'https://a.example/').relationship('hyperlink', 'https://a.example/'))).toEqual(['hyperlink click https://a.example/'])
	})
	test('the same in two parts is told twice', () => {
		const link = `<w:p>${field('HYPERLINK "https://a.example/"')}</w:p>`
		expect(seen(docx(link).part('word/header1.xml', xml('w:hdr', link), { type: partTypes.header, by: 'header' }))).toHaveLength(2)
	})
	test('the same in two roles is told twice', () => {
		expect(seen(docx().relationship('image', 'http://a.example/x').relationship('hyperlink', 'http://a.example/x'))).toEqual(['image load http://a.example/x', 'hyperlink click http://a.example/x'])
	})
})

describe('very many links', () => {
	const links = 2_000
	const crowded = (more: (recipe: ReturnType<typeof docx>) => void): readonly string[] => {
		const recipe = docx()
		for (let index = 0; index < links; index++) recipe.relationship('hyperlink', `https://a.example/${index}`)
		more(recipe)
		return seen(recipe).slice(links)
	}
	test('to a host that is known are one more of the same', () => expect(crowded((recipe) => recipe.relationship('hyperlink', 'https://A.example/more'))).toEqual([]))
	test('to another host are told', () => {
		expect(crowded((recipe) => recipe.relationship('hyperlink', 'https://b.example/1').relationship('hyperlink', 'https://b.example/2'))).toEqual(['hyperlink click https://b.example/1'])
	})
	test('do not hide what is no link to the web', () => {
		expect(crowded((recipe) => recipe.relationship('hyperlink', 'file://a.example/x').relationship('attachedTemplate', 'https://a.example/x.dotm'))).toEqual(['hyperlink click file://a.example/x', 'template load https://a.example/x.dotm'])
	})
})

describe('sheets', () => {
	test.each([
		['', undefined, []],
		['visible', 'visible', []],
		['hidden', 'hidden', ['hidden hidden-sheet 1 Secret']],
		['very hidden', 'veryHidden', ['hidden very-hidden-sheet 1 Secret']],
		['in a state nobody knows', 'other', []],
	])('%s', (_name, state, expected) => {
		expect(seen(xlsx().sheet('Open').sheet('Secret', '', state))).toEqual(expected)
		expect(seen(xlsx().sheet('Open').sheet('Secret', '', state).strict())).toEqual(expected)
	})
})

describe('sheets of Excel 4 macros', () => {
	const macroSheet = (content: string, names = ''): readonly string[] =>
		seen(xlsx().as('xlsm').body(`<x:definedNames>${names}</x:definedNames>`).part('xl/macrosheets/sheet1.xml', xml('x:macrosheet', content), { type: partTypes.macrosheet, by: MACRO_SHEET, id: 'rId1' }))
	const call = '<x:sheetData><x:row><x:c><x:f>EXEC("calc.exe")</x:f></x:c></x:row></x:sheetData>'
	const automatic = '<x:definedName name="_xlnm.Auto_Open">Macro1!$A$1</x:definedName>'
	test('with a formula', () => expect(macroSheet(call)).toContainEqual(expect.stringMatching(/^code xlm xl\/macrosheets\/sheet1.xml runnable EXEC$/)))
	test('that start by themselves', () => {
		expect(macroSheet(call, automatic)).toEqual(expect.arrayContaining(['trigger document _xlnm.Auto_Open automatic Macro1!$A$1', 'code xlm xl/macrosheets/sheet1.xml runnable _xlnm.Auto_Open EXEC']))
	})
	test('without a formula have nothing to start', () => expect(macroSheet('', automatic)).toContain('code xlm xl/macrosheets/sheet1.xml'))
	test('are called as the workbook calls them', () => {
		const recipe = xlsx().as('xlsm').sheet('Macro1').part('xl/worksheets/sheet1.xml', xml('x:macrosheet', call), { type: partTypes.macrosheet })
		expect(seen(recipe, 'code')).toContain('code xlm Macro1 runnable EXEC')
	})
})
