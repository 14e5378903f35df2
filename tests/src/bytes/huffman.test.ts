// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { distances, huffmanTable, lengths } from '../../../src/bytes/huffman.ts'

describe('sets of code lengths', () => {
	test.each([
		{ name: 'complete', codeLengths: [1, 2, 2], allowsOne: false, isCode: true },
		{ name: 'over-subscribed', codeLengths: [1, 1, 1], allowsOne: true, isCode: false },
		{ name: 'incomplete', codeLengths: [2, 2, 2], allowsOne: true, isCode: false },
		{ name: 'a single code', codeLengths: [0, 1], allowsOne: true, isCode: true },
		{ name: 'a single code where none may be alone', codeLengths: [0, 1], allowsOne: false, isCode: false },
		{ name: 'a single long code', codeLengths: [0, 2], allowsOne: true, isCode: false },
		{ name: 'no code', codeLengths: [0, 0], allowsOne: true, isCode: true },
	])('$name', ({ codeLengths, allowsOne, isCode }) => {
		expect(huffmanTable(Uint8Array.from(codeLengths), allowsOne) !== undefined).toBe(isCode)
	})
})

test('lengths and distances are those of RFC 1951 §3.2.5', () => {
	const of = (entry: number | undefined): readonly number[] => [(entry ?? 0) >> 4, (entry ?? 0) & 15]
	expect([0, 7, 8, 19, 27, 28].map((symbol) => of(lengths[symbol]))).toEqual([[3, 0], [10, 0], [11, 1], [59, 3], [227, 5], [258, 0]])
	expect([0, 3, 4, 17, 29].map((symbol) => of(distances[symbol]))).toEqual([[1, 0], [4, 0], [5, 1], [385, 7], [24_577, 13]])
})
