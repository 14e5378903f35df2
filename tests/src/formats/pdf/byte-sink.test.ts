// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { ByteSink } from '../../../../src/formats/pdf/byte-sink.ts'
import { LimitReached } from '../../../../src/model/failures.ts'
import { budget } from './seen.ts'

test('collects bytes, chunks, repetitions and copies', () => {
	const sink = new ByteSink(budget(), 10)
	sink.byte(1)
	sink.write(Uint8Array.of(2, 3))
	sink.repeat(9, 2)
	sink.again(0, 3)
	expect([...sink.taken()]).toEqual([1, 2, 3, 9, 9, 1, 2, 3])
})
test('grows beyond its first buffer', () => {
	const sink = new ByteSink(budget(), 10_000)
	for (let index = 0; index < 5_000; index++) sink.byte(index)
	expect(sink.taken().at(-1)).toBe(4_999 & 255)
})
test.each([
	['part too large', { partBytes: 4_096 }],
	['ratio too high', { ratioFloorBytes: 2_048, ratio: 10 }],
])('%s', (_, limits) => expect(() => new ByteSink(budget(limits), 1).repeat(0, 100_000)).toThrow(LimitReached))
test('what was taken is spent', () => {
	const purse = budget({ expandedBytes: 100 })
	const sink = new ByteSink(purse, 100)
	sink.repeat(0, 60)
	sink.taken()
	expect(purse.remaining('expandedBytes')).toBe(40)
})
