// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { latin1 } from '../../../../src/bytes/text.ts'
import { decodeLzw } from '../../../../src/formats/pdf/lzw.ts'
import { LimitReached } from '../../../../src/model/failures.ts'
import { budget } from './seen.ts'

/** Encodes as the filter expects it. */
function encode(data: Uint8Array, early: 0 | 1, ended = true): Uint8Array {
	const bits: number[] = []
	const put = (code: number, width: number): void => {
		for (let bit = width - 1; bit >= 0; bit--) bits.push((code >> bit) & 1)
	}
	let table = new Map<string, number>()
	let width = 9
	let free = 258
	let current = ''
	const code = (piece: string): number => (piece.length === 1 ? piece.charCodeAt(0) : (table.get(piece) ?? 0))
	put(256, 9)
	for (const byte of data) {
		const longer = current + String.fromCharCode(byte)
		if (longer.length === 1 || table.has(longer)) {
			current = longer
			continue
		}
		put(code(current), width)
		table.set(longer, free++)
		if (free + early > 1 << width) width++
		if (free >= 4_094) {
			put(256, width)
			table = new Map()
			width = 9
			free = 258
		}
		current = String.fromCharCode(byte)
	}
	put(code(current), width)
	if (free + 1 + early > 1 << width) width++
	if (ended) put(257, width)
	while (bits.length % 8 > 0) bits.push(0)
	return Uint8Array.from({ length: bits.length / 8 }, (_, index) => bits.slice(index * 8, index * 8 + 8).reduce((sum, bit) => sum * 2 + bit, 0))
}

test('the example of the specification', () => {
	const { bytes, complete } = decodeLzw(Uint8Array.of(0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01), 1, budget())
	expect([...bytes]).toEqual([45, 45, 45, 45, 45, 65, 45, 45, 45, 66])
	expect(complete).toBe(true)
})

describe('codes of every length', () => {
	const data = Uint8Array.from({ length: 20_000 }, (_, index) => (index * 7 + (index >> 5)) & 63)
	test.each([0, 1] as const)('EarlyChange %s', (early) => {
		const { bytes, complete } = decodeLzw(encode(data, early), early, budget())
		expect(latin1(bytes)).toBe(latin1(data))
		expect(complete).toBe(true)
	})
})

test('end-missing is incomplete', () => expect(decodeLzw(encode(Uint8Array.of(1, 2, 3), 1, false), 1, budget())).toMatchObject({ complete: false }))
test('code-unknown ends the data', () => expect(decodeLzw(Uint8Array.of(0x80, 0x7f, 0xff, 0xff), 1, budget())).toMatchObject({ complete: false }))
test('bomb is a limit', () => expect(() => decodeLzw(encode(new Uint8Array(100_000), 1), 1, budget({ ratioFloorBytes: 1_000, ratio: 20 }))).toThrow(LimitReached))
