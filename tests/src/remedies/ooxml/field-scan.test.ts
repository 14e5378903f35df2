// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { shownByInstruction } from '../../../../src/remedies/ooxml/field-scan.ts'
import { docx, field } from '../../../make/ooxml.ts'
import { bodyOf, copied, wordsOf } from './copied.ts'

const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
const separate = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`
const words = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`
const paragraph = (runs: string): string => `<w:p>${runs}</w:p>`
/** Runs without their empty shells. */
const filled = (body: string): string => body.replaceAll('<w:r></w:r>', '')

const rows: readonly (readonly [name: string, runs: string, expected: string])[] = [
	['a date stays a field', begin + code('DATE') + separate + words('1.1.') + end, begin + code('DATE') + separate + words('1.1.') + end],
	['a linked picture leaves its result', begin + code('INCLUDEPICTURE "http://a.example/x.png"') + separate + words('picture') + end, words('picture')],
	['a field without a result', begin + code('RD other.docx') + end, ''],
	['a field that is never closed', begin + code('DDE cmd x'), ''],
	['a harmful field in the result of a harmless one', begin + code('IF 1=1') + separate + begin + code('DDE cmd x') + separate + words('inner') + end + end, begin + code('IF 1=1') + separate + words('inner') + end],
	['a harmful field in the instruction of a harmless one', begin + code('IF ') + begin + code('DDE cmd x') + separate + words('inner') + end + code('=1') + separate + words('outer') + end, words('outer')],
	['a harmless field in the instruction of a harmful one', begin + code('DDE ') + begin + code('QUOTE 99 109 100') + separate + words('cmd') + end + code(' x') + separate + words('outer') + end, words('outer')],
	['an ordinary link', begin + code('HYPERLINK "http://a.example"') + separate + words('x') + end, begin + code('HYPERLINK "http://a.example"') + separate + words('x') + end],
	['a link to a program', begin + code('HYPERLINK "file:///c:/x.exe"') + separate + words('x') + end, words('x')],
	['a button that starts a macro shows its text', begin + code('MACROBUTTON Run Click here') + end, '<w:r><w:t xml:space="preserve">Click here</w:t></w:r>'],
	['a button that starts nothing', begin + code('MACROBUTTON NoMacro Click here') + end, begin + code('MACROBUTTON NoMacro Click here') + end],
	['text between the marks is instruction', begin + words('DDE cmd x') + separate + words('result') + end, words('result')],
	['a picture in an instruction', begin + '<w:r><w:drawing/></w:r>' + code('DDE cmd x') + separate + words('result') + end, words('result')],
]

describe('fields of a copy', () => {
	test.each(rows)('%s', (_name, runs, expected) => {
		const recipe = docx(paragraph(runs))
		expect(filled(bodyOf(recipe))).toBe(paragraph(expected))
		expect(wordsOf(copied(recipe).bytes)).toEqual(wordsOf(recipe))
	})
	test('the cause is named', () => {
		expect(copied(docx(paragraph(field('LINK Excel.Sheet "http://a.example/x.xlsx"')))).changes).toEqual(['cut-external-references kept-result linked-object http://a.example/x.xlsx'])
		expect(copied(docx(paragraph(field('DATABASE \\d "c:\\x.mdb"')))).changes[0]).toMatch(/^cut-connections kept-result connection/)
		expect(copied(docx(paragraph(field('CONTROL Shell.Explorer')))).changes).toEqual(['drop-controls removed control Shell.Explorer'])
	})
	test.each([['MACROBUTTON A b c', 'b c'], ['GOTOBUTTON A b', 'b'], ['DATE', ''], ['', '']])('%s shows “%s”', (instruction, shown) => {
		expect(shownByInstruction(instruction)).toBe(shown)
	})
})
