// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { objectBefore, scanObjects } from '../../../../src/formats/pdf/scan.ts'
import { LimitReached } from '../../../../src/model/failures.ts'
import { ascii, budget } from './seen.ts'

const found = (source: string): string[] => {
	const { nums, gens, offsets } = scanObjects(ascii(source), budget())
	return nums.map((num, index) => `${num} ${gens[index]} @${offsets[index]}`)
}

test.each([
	['one', '1 0 obj', ['1 0 @0']],
	['two', '1 0 obj\nnull\nendobj\n2 5 obj', ['1 0 @0', '2 5 @20']],
	['white space of every kind', '12\r\n0\tobj<<', ['12 0 @0']],
	['directly after endobj', 'endobj3 0 obj', ['3 0 @6']],
	['the same number twice', '1 0 obj 1 0 obj', ['1 0 @0', '1 0 @8']],
	['endobj is none', 'endobj', []],
	['a longer word is none', '1 0 object', []],
	['without a generation', '1 obj', []],
	['digits of a longer word', 'x1 0 obj', []],
	['at the beginning', 'obj', []],
])('%s', (_, source, expected) => expect(found(source)).toEqual(expected))

test('the object before an offset', () => {
	const scan = scanObjects(ascii('1 0 obj 2 0 obj'), budget())
	expect([-1, 0, 7, 8, 99].map((offset) => objectBefore(scan, offset))).toEqual([-1, 0, 0, 1, 1])
})
test('objects-many are a limit', () => expect(() => scanObjects(ascii('1 0 obj '.repeat(100)), budget({ pdfObjects: 50 }))).toThrow(LimitReached))
