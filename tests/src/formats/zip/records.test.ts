// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { joinBytes } from '../../../../src/bytes/text.ts'
import { centralHeader, dataEndBefore, descriptorEnd, endRecords, localHeader, signatureAt, viewOf } from '../../../../src/formats/zip/records.ts'
import { classicEnd, numbers, wideEnd, zip } from '../../../make/zip.ts'

const end = { count: 3, directoryBytes: 40, directoryOffset: 50 }

describe('end records', () => {
	test.each([
		{ name: 'classic only', bytes: classicEnd(end), at: 0, choices: [false] },
		{ name: 'saturated', bytes: joinBytes([wideEnd(end, 0), classicEnd({ count: 0xffff, directoryBytes: 0xffffffff, directoryOffset: 0xffffffff })]), at: 76, choices: [true] },
		{ name: 'both agree', bytes: joinBytes([wideEnd(end, 0), classicEnd(end)]), at: 76, choices: [true] },
		{ name: 'both disagree', bytes: joinBytes([wideEnd(end, 0), classicEnd({ ...end, count: 4 })]), at: 76, choices: [true, false, false] },
		{ name: 'Zip64 behind a prefix', bytes: joinBytes([new Uint8Array(9), wideEnd(end, 0), classicEnd(end)]), at: 85, choices: [true] },
		{ name: 'a locator that leads nowhere', bytes: joinBytes([wideEnd(end, 0).subarray(56), classicEnd(end)]), at: 20, choices: [false] },
	])('$name', ({ bytes, at, choices }) => {
		expect(endRecords(viewOf(bytes), at)?.choices.map(({ isZip64 }) => isZip64)).toEqual(choices)
	})

	test('cut off', () => {
		expect(endRecords(viewOf(classicEnd(end).subarray(0, 21)), 0)).toBeUndefined()
	})
})

describe('headers', () => {
	const bytes = zip().with('a.txt', 'alpha', 0).bytes()
	test('local', () => {
		expect(localHeader(bytes, viewOf(bytes), 0)).toMatchObject({ method: 0, compressedBytes: 5, declaredBytes: 5, end: 35 })
	})

	test('central', () => {
		expect(centralHeader(bytes, viewOf(bytes), 40)).toMatchObject({ method: 0, compressedBytes: 5, localOffset: 0, end: 91 })
	})

	test.each([
		{ name: 'elsewhere', at: 1 },
		{ name: 'before the start', at: -4 },
		{ name: 'after the end', at: 9_999 },
	])('none $name', ({ at }) => {
		expect([localHeader(bytes, viewOf(bytes), at), centralHeader(bytes, viewOf(bytes), at), signatureAt(viewOf(bytes), at) === 0x04034b50]).toEqual([undefined, undefined, false])
	})

	test('whose name is cut off', () => {
		const cut = bytes.subarray(0, 33)
		expect(localHeader(cut, viewOf(cut), 0)).toBeUndefined()
	})

	test('Zip64 numbers only where the others are saturated', () => {
		const wide = zip().with('a', 'alpha', 0).zip64().bytes()
		expect(centralHeader(wide, viewOf(wide), 36)).toMatchObject({ compressedBytes: 5, declaredBytes: 5, localOffset: 0 })
	})
})

describe('data descriptors', () => {
	const [crc, packed, plain] = [0x12345678, 7, 9]
	const marker = numbers([4, 0x08074b50])
	test.each([
		{ name: 'marked', bytes: joinBytes([marker, numbers([4, crc], [4, packed], [4, plain])]), length: 16 },
		{ name: 'bare', bytes: numbers([4, crc], [4, packed], [4, plain]), length: 12 },
		{ name: 'marked and wide', bytes: joinBytes([marker, numbers([4, crc], [8, packed], [8, plain])]), length: 24 },
		{ name: 'bare and wide', bytes: numbers([4, crc], [8, packed], [8, plain]), length: 20 },
		{ name: 'of something else', bytes: joinBytes([marker, numbers([4, crc], [4, 8], [4, plain])]), length: 0 },
		{ name: 'cut off', bytes: marker, length: 0 },
	])('$name', ({ bytes, length }) => {
		expect(descriptorEnd(viewOf(bytes), 0, crc, packed, plain)).toBe(length)
	})

	test('data of unknown length ends before a descriptor that says so', () => {
		const bytes = joinBytes([new Uint8Array(7), marker, numbers([4, crc], [4, 7], [4, 9])])
		expect(dataEndBefore(viewOf(bytes), 0, bytes.length)).toBe(7)
		expect(dataEndBefore(viewOf(bytes), 1, bytes.length)).toBe(bytes.length)
	})
})
