// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { asciiBytes, codePageLabel, decodeText, indexOfBytes, joinBytes, lastIndexOfBytes, latin1, startsWith, toUtf8, utf16, utf8 } from '../../../src/bytes/text.ts'

describe('decoding', () => {
	test.each([
		{ name: 'UTF-8', text: utf8(Uint8Array.of(0xc3, 0xa4, 0x21)), expected: 'ä!' },
		{ name: 'broken UTF-8', text: utf8(Uint8Array.of(0x61, 0xff, 0x62)), expected: 'a\ufffdb' },
		{ name: 'UTF-16', text: utf16(Uint8Array.of(0x61, 0, 0xac, 0x20)), expected: 'a€' },
		{ name: 'Latin-1, byte for byte', text: latin1(Uint8Array.of(0x00, 0x80, 0xff)), expected: '\u0000\u0080\u00ff' },
		{ name: 'a code page', text: decodeText(Uint8Array.of(0xc4, 0xe0), codePageLabel(1251)), expected: 'Да' },
		{ name: 'a label nobody knows', text: decodeText(Uint8Array.of(0x80), 'no-such-encoding'), expected: '€' },
	])('$name', ({ text, expected }) => {
		expect(text).toBe(expected)
	})

	test('Latin-1 of more bytes than a call may have arguments', () => {
		expect(latin1(new Uint8Array(300_000).fill(65))).toBe('A'.repeat(300_000))
		expect(latin1(asciiBytes('abcdef'), 2, 4)).toBe('cd')
	})
})

test.each([[1252, 'windows-1252'], [65001, 'utf-8'], [1200, 'utf-16le'], [932, 'shift_jis'], [1250, 'windows-1250']])('code page %d is %s', (codePage, label) => {
	expect(codePageLabel(codePage)).toBe(label)
})

describe('searching', () => {
	const bytes = asciiBytes('abcabcabd')
	test.each([
		{ name: 'first', found: indexOfBytes(bytes, asciiBytes('abc')), at: 0 },
		{ name: 'from a position', found: indexOfBytes(bytes, asciiBytes('abc'), 1), at: 3 },
		{ name: 'after a false start', found: indexOfBytes(bytes, asciiBytes('abd')), at: 6 },
		{ name: 'not beyond the end asked for', found: indexOfBytes(bytes, asciiBytes('abd'), 0, 8), at: -1 },
		{ name: 'nothing', found: indexOfBytes(bytes, asciiBytes('x')), at: -1 },
		{ name: 'the empty needle', found: indexOfBytes(bytes, asciiBytes(''), 4), at: 4 },
		{ name: 'last', found: lastIndexOfBytes(bytes, asciiBytes('ab')), at: 6 },
		{ name: 'last, above a floor', found: lastIndexOfBytes(bytes, asciiBytes('abc'), 4), at: -1 },
	])('$name', ({ found, at }) => {
		expect(found).toBe(at)
	})

	test('a marker at a position', () => {
		expect([startsWith(bytes, 'abc'), startsWith(bytes, 'abd', 6), startsWith(bytes, 'abdx', 6)]).toEqual([true, true, false])
	})
})

test('joins and encodes', () => {
	expect(utf8(joinBytes([toUtf8('ä'), new Uint8Array(0), asciiBytes('b')]))).toBe('äb')
})
