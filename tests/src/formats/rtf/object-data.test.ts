// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { decodeHex, decodePlainHex } from '../../../../src/formats/rtf/object-data.ts'
import { bytesOf, hex } from '../../../make/rtf.ts'

const read = (text: string): string[] => decodeHex(bytesOf(text), 0, text.length).readings.map(hex)

describe('readings', () => {
	test.each<[string, string, string[]]>([
		['nothing', '', ['']],
		['digits', '01AbcD', ['01abcd']],
		['half a byte', '012', ['01']],
		['white space', '0 1\r\n2\t3', ['0123']],
		['other letters', '0x1y', ['01']],
		['words, whose names have digits of their own', '01\\fade23 45', ['0145']],
		['an escape', "0\\'231", ['01', '23' + '01', '']],
		['an escape between bytes', "01\\'2345", ['0145', '012345']],
		['an escape that is none', "01\\'zz23", ['0123']],
		['a group', '01{23}45', ['012345', '0145']],
		['an ignorable group', '01{\\*\\a 23}45', ['012345', '0145']],
		['a group with binary data', '01{\\*\\a\\bin1 }}45', ['017d45', '0145']],
		['a group that does not end', '01{23', ['0123', '01']],
		['Unicode', '01\\uc2\\u64 2345', ['012345', '0145']],
		['binary data', '01\\bin2 zz23', ['017a7a23']],
		['binary data that is too long', '01\\bin9 23', ['0123']],
	])('%s', (_, text, expected) => {
		expect(read(text)).toEqual(expected)
	})
	test('all that can be skipped is skipped together', () => {
		expect(read("01{\\*\\a 23}\\'45\\u1 67 89")).toContain('0178')
	})
})

describe('oddities', () => {
	test.each<[string, string, string[]]>([
		['none', '0123', []],
		['binary data is none', '\\bin2 \\{', []],
		['each kind once', "\\a \\b {\\'00}{}", ['groups inside hexadecimal data', 'escapes inside hexadecimal data', 'control words inside hexadecimal data']],
	])('%s', (_, text, expected) => {
		expect(decodeHex(bytesOf(text), 0, text.length).oddities).toEqual(expected)
	})
})

test('only the range is read', () => {
	expect(hex(decodePlainHex(bytesOf('0102030405'), 2, 6))).toBe('0203')
})

test('many groups cost one pass each', () => {
	const text = "{01\\'02\\u1 3}".repeat(20_000)
	const begin = performance.now()
	expect(read(text).length).toBeGreaterThan(2)
	expect(performance.now() - begin).toBeLessThan(2_000)
})
