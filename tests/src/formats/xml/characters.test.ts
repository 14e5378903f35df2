// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { cutOffBytes, firstBadByte, isName } from '../../../../src/formats/xml/characters.ts'
import { toUtf8 } from '../../../../src/bytes/text.ts'

describe('the first byte that belongs to no character', () => {
	test.each([
		{ name: 'nothing wrong', bytes: [...toUtf8('a\t\r\nä€😀\u007f\u0085')], at: -1 },
		{ name: 'a control', bytes: [0x61, 0x62, 0x01], at: 2 },
		{ name: 'a control among line ends', bytes: [0x0a, 0x0d, 0x09, 0x20, 0x0a, 0x0b, 0x0a, 0x0a], at: 5 },
		{ name: 'a zero', bytes: [0x61, 0x00], at: 1 },
		{ name: 'a byte alone', bytes: [0x61, 0x80], at: 1 },
		{ name: 'an overlong form', bytes: [0x61, 0x61, 0xc0, 0x80], at: 2 },
		{ name: 'a surrogate', bytes: [0xed, 0xa0, 0x80], at: 0 },
		{ name: 'U+FFFE', bytes: [0x61, 0xef, 0xbf, 0xbe], at: 1 },
		{ name: 'U+FFFF after U+FFFD', bytes: [0xef, 0xbf, 0xbd, 0xef, 0xbf, 0xbf], at: 3 },
		{ name: 'what comes first', bytes: [0x61, 0xff, 0x01], at: 1 },
		{ name: 'a control inside a character', bytes: [0x61, 0xc3, 0x01], at: 1 },
	])('$name', ({ bytes, at }) => {
		expect(firstBadByte(Uint8Array.from(bytes))).toBe(at)
	})

	test('at every place of a buffer that is not aligned', () => {
		for (let from = 0; from < 4; from++) {
			for (let at = 0; at < 12; at++) {
				const bytes = new Uint8Array(20).fill(0x61).subarray(from, from + 12)
				bytes[at] = 0x1f
				expect(firstBadByte(bytes)).toBe(at)
			}
		}
	})
})

test.each([
	{ name: 'nothing', bytes: [], cut: 0 },
	{ name: 'whole', bytes: [0xe2, 0x82, 0xac], cut: 0 },
	{ name: 'two of three', bytes: [0x61, 0xe2, 0x82], cut: 2 },
	{ name: 'one of two', bytes: [0xc3], cut: 1 },
	{ name: 'three of four', bytes: [0xf0, 0x9f, 0x98], cut: 3 },
	{ name: 'no beginning', bytes: [0x80, 0x80, 0x80], cut: 0 },
])('cut off: $name', ({ bytes, cut }) => {
	expect(cutOffBytes(Uint8Array.from(bytes))).toBe(cut)
})

test.each([['a', true], ['_a-1.b:c', true], ['ä', true], ['日本', true], ['1a', false], ['-a', false], ['', false], ['a b', false], ['×', false], ['a·', true]])('%s is a name: %s', (text, answer) => {
	expect(isName(text)).toBe(answer)
})
