// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { languageOf, readBasic, readScript } from '../../../../src/formats/odf/program-code.ts'

describe('Basic', () => {
	test.each([
		['procedure', 'Sub Main\nEnd Sub', true],
		['function with a visibility', 'Private Function f() As Long\nEnd Function', true],
		['only a comment about one', "' Sub Main\nREM Sub Main", false],
		['only declarations', 'Option Explicit\nDim a As String', false],
		['nothing', '', false],
	])('%s', (_, source, runnable) => {
		expect(readBasic(source, 'M').runnable).toBe(runnable)
	})
	test.each([
		['Shell("calc")', 'Shell'],
		['createUnoService("com.sun.star.system.SystemShellExecute")', 'SystemShellExecute'],
		['StarDesktop.loadComponentFromURL(u, "_blank", 0, a())', 'loadComponentFromURL'],
		['Declare Sub f Lib "user32" ()', 'Declare'],
	])('%s reaches outside', (statement, call) => {
		expect(readBasic(`Sub a\n${statement}\nEnd Sub`, 'M').calls).toContain(call)
	})
	test('names of procedures are events only in the mode for VBA', () => {
		const source = 'Rem Attribute VBA_ModuleType=VBADocumentModule\nOption VBASupport 1\nSub Workbook_Open\nEnd Sub'
		expect(readBasic(source, 'ThisWorkbook').autoRun).toEqual(['Workbook_Open'])
		expect(readBasic(source.replace('Option VBASupport 1', ''), 'ThisWorkbook').autoRun).toEqual([])
		expect(readBasic('Option VBASupport 1\nSub Auto_Open\nEnd Sub', 'M').autoRun).toEqual(['Auto_Open'])
	})
})

describe('scripts', () => {
	test.each([
		['statements', 'import os\nos.system("x")', true, ['os.system']],
		['comments only', '# nothing\n\n  # more\n', false, []],
		['JavaScript comment', '// nothing', false, []],
		['empty', '', false, []],
		['Java', 'Runtime.getRuntime().exec("x")', true, ['getRuntime', 'exec']],
	])('%s', (_, source, runnable, calls) => {
		expect(readScript(source)).toEqual({ runnable, autoRun: [], calls })
	})
	test.each([['Python', 'python'], ['py', 'python'], ['StarBasic', 'basic'], ['ooo:Basic', 'basic'], ['beanshell', 'beanshell'], ['constructor', undefined], ['', undefined]])('language %s', (name, language) => {
		expect(languageOf(name)).toBe(language)
	})
})
