// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { decryptBlocks, readLock } from '../../../../../src/formats/msdoc/encryption/office-rc4.ts'
import { Damage } from '../../../../../src/model/failures.ts'
import { binaryLock, cryptoApiLock, lockBlocks } from '../../../../make/office-lock.ts'
import { concat, latin, u16 } from '../../../../make/ole.ts'

describe('passwords nobody has to type', () => {
	test.each([
		['40 bit, the one Excel knows', binaryLock('VelvetSweatshop'), 'RC4 40 bit'],
		['40 bit, none', binaryLock(''), 'RC4 40 bit'],
		['128 bit', cryptoApiLock('VelvetSweatshop'), 'RC4 128 bit'],
		['40 bit of the newer kind', cryptoApiLock('VelvetSweatshop', 40), 'RC4 40 bit'],
		['56 bit', cryptoApiLock('', 56), 'RC4 56 bit'],
	])('%s', (_, lock, method) => {
		const text = latin('the quick brown fox '.repeat(80))
		const opened = readLock(concat([lock.description, latin('more')]))
		expect(opened.method).toBe(method)
		expect(opened.length).toBe(lock.description.length)
		expect(opened.keyStream === undefined ? undefined : decryptBlocks(lockBlocks(text, lock, 512, 0), 512, opened.keyStream)).toEqual(text)
	})
})

test.each([
	['another password', binaryLock('secret').description, 'RC4 40 bit'],
	['another password of the newer kind', cryptoApiLock('secret').description, 'RC4 128 bit'],
	['another algorithm', cryptoApiLock('', 128, 0x660e).description, 'algorithm 0x660e'],
	['another version', concat([u16(9), u16(9)]), 'unknown method 9.9'],
])('%s stays locked', (_, description, method) => {
	expect(readLock(description)).toMatchObject({ method })
	expect(readLock(description).keyStream).toBeUndefined()
})

test.each([[0], [10], [40]])('a description of %d bytes is cut off', (length) => {
	expect(() => readLock(binaryLock('').description.subarray(0, length))).toThrow(Damage)
})
