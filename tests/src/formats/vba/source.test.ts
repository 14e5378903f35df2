// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { readSource } from '../../../../src/formats/vba/source.ts'

describe('procedures', () => {
	test.each<[string, string, string[]]>([
		['a sub', 'Sub Auto_Open()\r\nEnd Sub', ['Auto_Open']],
		['with words before', 'Private Static Function F() As Long\r\nEnd Function', ['F']],
		['properties', 'Public Property Get P()\r\nEnd Property\r\nProperty  Let  P(v)\r\nEnd Property', ['P', 'P']],
		['in any case', 'PUBLIC SUB a()', ['a']],
		['behind a colon', 'Dim x: Sub AutoOpen()', ['AutoOpen']],
		['over two lines', 'Private _\r\nSub _\r\n AutoOpen()', ['AutoOpen']],
		['in other letters', 'Sub Öffnen()', ['Öffnen']],
		['in a comment', "' Sub AutoOpen()\r\n", []],
		['in a comment that goes on', "' remark _\r\nSub AutoOpen()\r\n", []],
		['in a remark', 'Rem Sub AutoOpen()\r\nx = 1: Rem Sub B()', []],
		['behind a string without an end', 'x = "\r\nSub AutoOpen()"\r\n', ['AutoOpen']],
		['in a string on one line', 'x = ": Sub AutoOpen()"', []],
		['behind a string with quotes', 'x = "say ""hi"": " : y = "Sub A()"', []],
		['an apostrophe in a string', 'x = "it\'s": Sub B()', ['B']],
		['the end of one', 'End Sub\r\nExit Function', []],
		['of a library', 'Private Declare PtrSafe Function F Lib "x" ()', []],
		['nothing', '', []],
	])('%s', (_, text, expected) => {
		expect(readSource(text).procedures).toEqual(expected)
	})
})

test('strings are without their quotes', () => {
	expect(readSource('a = "one" & "two ""2""" \' "three"\r\nb = "open').strings).toEqual(['one', 'two "2"', 'open'])
})

test('lines are counted as the compiler does', () => {
	expect(readSource('Attribute VB_Name = "A"\r\n').lines).toBe(0)
	expect(readSource('Attribute VB_Name = "A"\r\nSub A()\r\n\r\nx = _\r\n1\r\nEnd Sub\r\n').lines).toBe(4)
})

test.each<[string, string]>([
	['quotes', '"'.repeat(400_000)],
	['apostrophes', "'\r\n".repeat(200_000)],
	['continuations', ' _\r\n'.repeat(200_000)],
	['spaces', `${' '.repeat(400_000)}x`],
	['colons', ': '.repeat(200_000)],
	['words', 'Public '.repeat(100_000)],
	['remarks', 'Then Rem'.repeat(50_000)],
])('400 KB of %s take no time', (_, text) => {
	const begin = performance.now()
	readSource(text)
	expect(performance.now() - begin).toBeLessThan(1_000)
})
