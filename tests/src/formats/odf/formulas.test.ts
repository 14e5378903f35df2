// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { ods } from '../../../make/odf.ts'
import { factsOf, kindsIn, references } from './seen.ts'

describe('formulas that reach outside', () => {
	test.each([
		['web service', 'of:=WEBSERVICE("http://example.org/a")', 'formula load http://example.org/a'],
		['web service by its long name', 'of:=COM.MICROSOFT.WEBSERVICE("http://example.org/a")', 'formula load http://example.org/a'],
		['web service in small letters and with spaces', 'of:=webservice ( "http://example.org/a" )', 'formula load http://example.org/a'],
		['web service put together', 'of:=WEBSERVICE([.A1]&"/x")', 'formula load [.A1]&"/x"'],
		['web service inside another function', 'of:=IF(1;WEBSERVICE("http://example.org/a");0)', 'formula load http://example.org/a'],
		['link', 'of:=HYPERLINK("https://example.org";"text")', 'hyperlink click https://example.org'],
		['picture', 'of:=IMAGE("https://example.org/a.png")', 'image load https://example.org/a.png'],
		['real-time data', 'of:=RTD("prog.id";"server";"topic")', 'formula load prog.id'],
		['cell of a local file', "of:=['file:///C:/a.ods'#$Sheet1.A1]", 'workbook load file:///C:/a.ods'],
		['cell of a file on the web', "of:=SUM(['http://example.org/a.ods'#$Sheet1.A1:.B2])", 'workbook load http://example.org/a.ods'],
		['cell of a file beside the document', "of:=['../a.ods'#$Sheet1.A1]", 'workbook load ../a.ods'],
		['a quote in the file name', "of:=['file:///it''s.ods'#$Sheet1.A1]", "workbook load file:///it's.ods"],
		['an apostrophe in a text before', `of:="don't"&['file:///a.ods'#$Sheet1.A1]`, 'workbook load file:///a.ods'],
		['the old syntax without quotes', 'oooc:=file:///a.sxc#$Sheet1.A1', 'workbook load file:///a.sxc'],
		['an address in a text', `of:=INDIRECT("'file:///a.ods'#$Sheet1.A1")`, 'workbook load file:///a.ods'],
		['the syntax of Excel', "msoxl:='C:\\data\\[book.xlsx]Sheet1'!A1", 'workbook load C:\\data\\book.xlsx'],
	])('%s', (_, formula, expected) => {
		expect(references(ods().formula(formula).package())).toContain(expected)
	})
	test.each([
		['DDE with literals', 'of:=DDE("cmd";"/c calc";"A0")', 'cmd|/c calc!A0'],
		['DDE with cells', 'of:=DDE([.A1];[.B1];[.C1])', '[.A1]'],
	])('%s', (_, formula, command) => {
		expect(factsOf(ods().formula(formula).package(), 'dde')).toMatchObject([{ form: 'formula', command, automatic: true }])
	})
	test.each([
		['sum', 'of:=SUM([.A1:.A3])'],
		['another sheet', "of:=['My sheet'.A1]+[$Sheet2.B2]"],
		['link inside the document', 'of:=HYPERLINK("#Sheet2.A1";"there")'],
		['error values', 'of:=IF(ISERROR([.A1]);#N/A;#REF!)'],
		['a longer name', 'of:=MYWEBSERVICE("http://example.org")'],
		['real-time data of nobody', 'of:=RTD(0;"";"")'],
		['own names', 'of:=DDEX("a";"b";"c")'],
	])('nothing: %s', (_, formula) => {
		expect(kindsIn(ods().formula(formula).package())).toEqual([])
	})
	test.each([
		['a name', '<table:named-expressions><table:named-expression table:name="n" table:expression="of:=WEBSERVICE(&quot;http://example.org/&quot;)"/></table:named-expressions>'],
		['a validation', '<table:content-validations><table:content-validation table:condition="of:is-true-formula(WEBSERVICE(&quot;http://example.org/&quot;))"/></table:content-validations>'],
	])('in %s', (_, xml) => {
		expect(references(ods().body(xml).package())).toEqual(['formula load http://example.org/'])
	})
	test('the same file a thousand times is one fact', () => {
		const cells = Array.from({ length: 1_000 }, () => `table:formula="of:=['file:///a.ods'#$Sheet1.A1]"`)
		expect(references(ods().cells(...cells).package())).toEqual(['workbook load file:///a.ods'])
	})
	test('long formulas of quotes and brackets take no time', () => {
		const begin = performance.now()
		for (const piece of ["'", "''", "'a'#", '[', "'[", 'DDE(', 'DDE("', '"', 'a.', 'http:', '#']) factsOf(ods().formula(`of:=${piece.repeat(60_000 / piece.length)}`).package(), 'reference')
		expect(performance.now() - begin).toBeLessThan(3_000)
	})
})
