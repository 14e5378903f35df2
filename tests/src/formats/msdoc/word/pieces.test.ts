// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { readFib } from '../../../../../src/formats/msdoc/word/fib.ts'
import { readPieces } from '../../../../../src/formats/msdoc/word/pieces.ts'
import { Budget } from '../../../../../src/model/budget.ts'
import { Damage } from '../../../../../src/model/failures.ts'
import { defaultLimits } from '../../../../../src/model/limits.ts'
import { pieceTable, wordStreams } from '../../../../make/msdoc.ts'
import { concat, u16, u32 } from '../../../../make/ole.ts'
import { u8 } from '../../../../make/biff.ts'

const { main } = wordStreams({ text: 'Hello' })
const fib = readFib(main, 0)
const read = (table: Uint8Array): ReturnType<typeof readPieces> => readPieces(table, fib, main, new Budget(defaultLimits))

test.each([
	['wide text', pieceTable(5, 1024), { from: 0, to: 5, at: 1024, isWide: true }],
	['narrow text', pieceTable(5, 2048 | 0x40000000), { from: 0, to: 5, at: 1024, isWide: false }],
	['text that ends with the stream', pieceTable(90_000, 1024), { from: 0, to: (main.length - 1024) / 2, at: 1024 }],
])('%s', (_, table, piece) => {
	expect(read(table)).toMatchObject([piece])
})

test('several pieces', () => {
	expect(read(concat([u8(2), u32(28), u32(0), u32(2), u32(4), u16(0), u32(1024), u16(0), u16(0), u32(1028), u16(0)]))).toMatchObject([{ from: 0, to: 2 }, { from: 2, to: 4, at: 1028 }])
})

test.each([
	['a change that is kept elsewhere', concat([u8(1), u16(3), u8(0x01, 0x08, 1), pieceTable(5, 1024, 1)]), [0x01, 0x08, 1]],
	['a change in the piece itself', pieceTable(5, 1024, (0x41 << 1) | (1 << 8)), [0x00, 0x08, 1]],
	['a change that matters to nobody', pieceTable(5, 1024, (0x10 << 1) | (1 << 8)), []],
])('%s', (_, table, modifiers) => {
	expect([...(read(table)[0]?.modifiers ?? [])]).toEqual(modifiers)
})

test('pieces outside the stream are left out', () => {
	expect(read(pieceTable(5, 0x3ffffff0))).toEqual([])
})

test('without a table there is one piece', () => {
	const old = main.slice()
	old.set(u32(1024), 0x18)
	old.set(u32(1034), 0x1c)
	expect(readPieces(new Uint8Array(0), readFib(old, 0), old, new Budget(defaultLimits))).toMatchObject([{ from: 0, to: 5, at: 1024, isWide: true }])
	expect(read(new Uint8Array(0))).toEqual([])
})

test.each([['changes without pieces', concat([u8(1), u16(1), u8(0)])], ['a table that is cut off', u8(2, 1)]])('%s', (_, table) => {
	expect(() => read(table)).toThrow(Damage)
})
