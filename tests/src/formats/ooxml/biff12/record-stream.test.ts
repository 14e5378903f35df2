// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { RecordStream } from '../../../../../src/formats/ooxml/biff12/record-stream.ts'
import { Damage } from '../../../../../src/model/failures.ts'
import { longHeadRecord12, record12, record12Of, zeros } from '../../../../make/biff12.ts'
import { concat, latin } from '../../../../make/ole.ts'

const WANTED = [7, 300]

/** What is heard of the wanted records, as `id@offset:data`, where the part comes in chunks of so many bytes. */
function heard(bytes: Uint8Array, chunk = bytes.length): readonly string[] {
	const lines: string[] = []
	const stream = new RecordStream((id) => WANTED.includes(id), (id, data, offset) => lines.push(`${id}@${offset}:${String.fromCharCode(...data)}`))
	for (let at = 0; at < bytes.length; at += chunk) stream.write(bytes.subarray(at, at + chunk))
	stream.end()
	return lines
}

const short = record12(7, latin('abc'))
const twoByteNumber = record12(300, latin('xyz'))
const unwanted = record12(8, zeros(200))

describe('records', () => {
	test('no bytes are no records', () => expect(heard(new Uint8Array(0), 1)).toEqual([]))
	test('of no length', () => expect(heard(record12(7))).toEqual(['7@0:']))
	test('with numbers of one and two bytes', () => expect(heard(concat([short, twoByteNumber]))).toEqual(['7@0:abc', '300@5:xyz']))
	test('with a size in four bytes', () => expect(heard(concat([longHeadRecord12(7, latin('abc')), short]))).toEqual(['7@0:abc', '7@8:abc']))
	test('nobody wants are skipped', () => expect(heard(concat([unwanted, short, unwanted, short]))).toEqual(['7@203:abc', '7@411:abc']))
	test('nobody wants may be longer than those that are read', () => expect(heard(concat([record12(8, zeros(2 * 1024 * 1024)), short]))).toHaveLength(1))
	test.each([1, 2, 3, 7, 64, 199])('in chunks of %i bytes are the same', (chunk) => {
		const bytes = concat([short, unwanted, twoByteNumber, longHeadRecord12(7, latin('q')), unwanted])
		expect(heard(bytes, chunk)).toEqual(heard(bytes))
	})
	test('a wanted record is read before the end of the part', () => {
		const lines: number[] = []
		const stream = new RecordStream(() => true, (id) => lines.push(id))
		stream.write(concat([short, twoByteNumber.subarray(0, 3)]))
		expect(lines).toEqual([7])
	})
})

describe('damage', () => {
	test.each([
		['number-cut-off', Uint8Array.of(0xac)],
		['size-cut-off', Uint8Array.of(7, 0x80)],
		['wanted-record-cut-off', record12Of(7, 10, latin('abc'))],
		['skipped-record-cut-off', record12Of(8, 10, latin('abc'))],
		['size-of-gigabytes', record12Of(7, 0xfffffff)],
		['size-above-what-is-read', record12Of(7, 1024 * 1024 + 1)],
	])('%s', (_name, bytes) => {
		expect(() => heard(bytes)).toThrow(Damage)
		expect(() => heard(bytes, 1)).toThrow(Damage)
	})
})
