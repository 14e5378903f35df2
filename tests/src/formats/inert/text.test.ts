// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { textEncoding } from '../../../../src/formats/inert/text.ts'
import { concat, latin, wide } from '../../../make/ole.ts'
import { formatContract } from '../contract.ts'
import { seen } from '../ole/seen.ts'

formatContract('notes.txt', () => latin('Some text,\nand more of it: =1+1\n'))

describe('encodings', () => {
	test.each<[string, Uint8Array, string | undefined]>([
		['ASCII', latin('text'), 'windows-1252'],
		['8 bit', latin('\u00e4\u00f6\u00fc'), 'windows-1252'],
		['UTF-8 with a mark', latin('\u00ef\u00bb\u00bftext'), 'utf-8'],
		['UTF-16 with a mark', concat([Uint8Array.of(0xff, 0xfe), wide('text')]), 'utf-16le'],
		['UTF-16 without a mark', wide('text of some length'), 'utf-16le'],
		['UTF-16, big end first', concat([latin('\0'), wide('text of some length')]).slice(0, -1), 'utf-16be'],
		['the end mark of old texts', latin('text\u001a'), 'windows-1252'],
		['terminal colours', latin('\u001b[31mtext\b'), 'windows-1252'],
		['binary', Uint8Array.of(1, 2, 3, 4, 5), undefined],
		['text with a zero in it', latin('text\0text'), undefined],
	])('%s', (_, bytes, expected) => {
		expect(textEncoding(bytes, bytes.length)).toBe(expected)
	})
})

describe('what a text is', () => {
	test('a text', () => {
		expect(seen(latin('just text'), 'a.txt')).toMatchObject({ format: 'text', gaps: [] })
	})
	test('a script', () => {
		expect(seen(latin('@echo off\r\nx\r\n'), 'a.txt').format).toBe('script')
	})
	test('a script in UTF-16', () => {
		expect(seen(concat([Uint8Array.of(0xff, 0xfe), wide('On Error Resume Next\nSet a = CreateObject("x")\n')]), 'a.vbs').format).toBe('script')
	})
	test('binary behind text is a gap', () => {
		expect(seen(concat([latin('text '.repeat(2_000)), Uint8Array.of(0, 1, 2)]), 'a.txt')).toMatchObject({ format: 'unknown', gaps: ['unsupported:text followed by binary data'] })
	})
	test('binary is nothing', () => {
		expect(seen(Uint8Array.of(1, 2, 3, 4, 0x80, 0x81), 'a.txt')).toMatchObject({ format: 'unknown', gaps: ['unsupported:unrecognised content'] })
	})
})

describe('tables', () => {
	test.each<[string, string, string[]]>([
		['a command', "a,b\n=cmd|' /c calc'!A0,c\n", ["cmd| /c calc!A0"]],
		['behind a plus sign', "a;+cmd|' /c calc'!A0\n", ['cmd| /c calc!A0']],
		['in quotes', `"=cmd|'/c calc'!A1"`, ['cmd|/c calc!A1']],
		['a bar in a text', 'a | b ! c = d', []],
		['a sum', '=SUM(A1:A2)', []],
	])('%s', (_, text, expected) => {
		expect(seen(latin(text), 'a.csv').of('dde').map(({ command }) => command)).toEqual(expected)
	})
	test('many bars are no work', () => {
		const begin = performance.now()
		seen(latin(`${',=|'.repeat(300_000)}!`), 'a.csv')
		expect(performance.now() - begin).toBeLessThan(2_000)
	})
})
