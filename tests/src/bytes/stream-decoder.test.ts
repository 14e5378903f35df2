// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { textDecoder } from '../../../src/bytes/stream-decoder.ts'
import { Damage } from '../../../src/model/failures.ts'

/** Decodes byte by byte. */
function decoded(label: string, bytes: readonly number[]): string {
	const decoder = textDecoder(label)
	if (decoder === undefined) throw new Error('unknown label')
	return bytes.map((byte) => decoder.decode(Uint8Array.of(byte))).join('') + decoder.end()
}

describe('byte by byte', () => {
	test.each([
		{ label: 'windows-1252', bytes: [0x80, 0xe4], text: '€ä' },
		{ label: 'iso-8859-1', bytes: [0x41, 0xe4], text: 'Aä' },
		{ label: 'utf-16le', bytes: [0x3d, 0xd8, 0x00, 0xde], text: '😀' },
		{ label: 'shift_jis', bytes: [0x93, 0xfa], text: '日' },
		{ label: 'koi8-r', bytes: [0xe4], text: 'Д' },
	])('$label', ({ label, bytes, text }) => {
		expect(decoded(label, bytes)).toBe(text)
	})
})

test('a label nobody knows', () => {
	expect(textDecoder('klingon')).toBeUndefined()
})

test.each([
	{ name: 'half a surrogate pair', label: 'utf-16le', bytes: [0x3d, 0xd8, 0x41, 0x00] },
	{ name: 'cut off at the end', label: 'utf-16le', bytes: [0x41] },
	{ name: 'no character of the encoding', label: 'euc-kr', bytes: [0xff, 0xff] },
])('$name is damage', ({ label, bytes }) => {
	expect(() => decoded(label, bytes)).toThrow(Damage)
})
