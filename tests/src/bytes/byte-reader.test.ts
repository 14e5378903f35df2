// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { ByteReader } from '../../../src/bytes/byte-reader.ts'
import { Damage } from '../../../src/model/failures.ts'

const bytes = Uint8Array.of(0x01, 0x02, 0x03, 0x84, 0x05, 0x06, 0x07, 0x08, 0xff, 0xff, 0xff, 0xff)

describe('numbers', () => {
	test.each([
		{ name: 'u8', read: (reader: ByteReader) => reader.u8(), value: 0x01, at: 1 },
		{ name: 'u16', read: (reader: ByteReader) => reader.u16(), value: 0x0201, at: 2 },
		{ name: 'u32', read: (reader: ByteReader) => reader.u32(), value: 0x84030201, at: 4 },
		{ name: 'u16be', read: (reader: ByteReader) => reader.u16be(), value: 0x0102, at: 2 },
		{ name: 'u32be', read: (reader: ByteReader) => reader.u32be(), value: 0x01020384, at: 4 },
		{ name: 'i16', read: (reader: ByteReader) => reader.skip(8).i16(), value: -1, at: 10 },
		{ name: 'i32', read: (reader: ByteReader) => reader.skip(8).i32(), value: -1, at: 12 },
		{ name: 'u64', read: () => new ByteReader(Uint8Array.of(1, 0, 0, 0, 1, 0, 0, 0)).u64(), value: 2 ** 32 + 1, at: 0 },
	])('$name', ({ read, value, at }) => {
		const reader = new ByteReader(bytes)
		expect(read(reader)).toBe(value)
		expect(reader.at).toBe(at)
	})
})

test('works on a part of a larger buffer', () => {
	const reader = new ByteReader(bytes.subarray(4, 8))
	expect([reader.length, reader.u16(), reader.left]).toEqual([4, 0x0605, 2])
	expect([...reader.seek(1).take(2)]).toEqual([6, 7])
})

describe('refuses', () => {
	test.each([
		{ name: 'a number past the end', read: () => new ByteReader(bytes, 10).u32() },
		{ name: 'more bytes than there are', read: () => new ByteReader(bytes).take(13) },
		{ name: 'a negative length', read: () => new ByteReader(bytes, 5).take(-1) },
		{ name: 'a position outside', read: () => new ByteReader(bytes).seek(13) },
		{ name: 'a start outside', read: () => new ByteReader(bytes, 99).u8() },
		{ name: 'a length no file has', read: () => new ByteReader(bytes, 4).u64() },
	])('$name', ({ read }) => {
		expect(read).toThrow(Damage)
	})
})
