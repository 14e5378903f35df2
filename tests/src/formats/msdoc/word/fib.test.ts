// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { readFib, tables } from '../../../../../src/formats/msdoc/word/fib.ts'
import { Damage } from '../../../../../src/model/failures.ts'
import { associated, wordStreams } from '../../../../make/msdoc.ts'

const { main } = wordStreams({ text: 'Hello', more: ['foot'], tables: { [tables.associatedStrings]: associated({}) }, flags: 0x0004 | 0x0030 })

test('reads what a document says about itself', () => {
	const fib = readFib(main, 0)
	expect(fib).toMatchObject({ isNew: true, version: '97', isEncrypted: false, isObfuscated: false, isComplex: true, quickSaves: 3, tableStream: '1Table', glossaryAt: 0 })
	expect(fib.counts.slice(0, 2)).toEqual([5, 4])
	expect(fib.table(tables.associatedStrings).length).toBeGreaterThan(0)
	expect(fib.table(tables.savedBy)).toEqual({ at: 0, length: 0 })
	expect(fib.table(500)).toEqual({ at: 0, length: 0 })
})

test.each([[101, '6.0'], [104, '95'], [45, '2'], [193, '97'], [0x10c, '97']])('version number %d', (number, version) => {
	const old = main.slice()
	old[2] = number & 255
	old[3] = number >>> 8
	expect(readFib(old, 0).version).toBe(version)
})

test('a negative count of characters is none', () => {
	const odd = main.slice()
	odd.fill(0xff, 76, 80)
	expect(readFib(odd, 0).counts[0]).toBe(0)
})

test.each([[10], [100]])('%d bytes are no block', (length) => {
	expect(() => readFib(main.subarray(0, length), 0)).toThrow(Damage)
})
