// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { suspiciousCalls } from '../../../../src/formats/vba/calls.ts'
import { readSource } from '../../../../src/formats/vba/source.ts'

describe('suspiciousCalls', () => {
	test.each<[string, string, string[]]>([
		['a shell', 'shell "calc"', ['Shell']],
		['an object of another program', 'Set x = CreateObject("WScript.Shell")', ['CreateObject', 'WScript.Shell']],
		['a function of a library', 'Private Declare Function U Lib "urlmon" Alias "URLDownloadToFileA" ()', ['Declare']],
		['a file that is written', 'Open p For Output As #1', ['Open For Output']],
		['a file that is read', 'Open p For Input As #1', []],
		['words on two lines', 'Open p\r\nx For Output', []],
		['in a comment', "' Shell CreateObject\r\nRem Kill", []],
		['a string that only looks like code', 'x = "Shell and Kill"', []],
		['a part of a word', 'Shellfish = Killer', []],
		['each once', 'Shell a: Shell b', ['Shell']],
		['nothing of interest', 'Range("A1").Value = 1', []],
	])('%s', (_, text, expected) => {
		expect(suspiciousCalls(readSource(text))).toEqual(expected)
	})
})
