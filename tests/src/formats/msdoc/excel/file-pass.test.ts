// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { biffRecord, supBook, u8, workbook } from '../../../../make/biff.ts'
import { binaryLock, cryptoApiLock, lockWorkbook, xorDescription, xorWorkbook, type OfficeLock } from '../../../../make/office-lock.ts'
import { concat, u16 } from '../../../../make/ole.ts'
import { factsOf, hidden, inspected, references } from '../seen.ts'

/** Long enough for several blocks; the sheet's position must stay in plain. */
const plain = (filePass: Uint8Array): Uint8Array => workbook([{ name: 'Secret', state: 1, records: [biffRecord(0x00fd, new Uint8Array(3_000))] }], [biffRecord(0x00fc, new Uint8Array(2_000)), supBook('\u0001b.xls', 'S')], { first: [biffRecord(0x2f, filePass)] })
const locked = (lock: OfficeLock): Uint8Array => lockWorkbook(plain(concat([u16(1), lock.description])), lock)
const KEY = 0x5a3c

describe('workbooks that open without asking', () => {
	test.each([
		['RC4 40 bit', locked(binaryLock('VelvetSweatshop')), 'RC4 40 bit'],
		['RC4 without a password', locked(binaryLock('')), 'RC4 40 bit'],
		['RC4 128 bit', locked(cryptoApiLock('VelvetSweatshop')), 'RC4 128 bit'],
		['XOR', xorWorkbook(plain(concat([u16(0), xorDescription('VelvetSweatshop', KEY)])), 'VelvetSweatshop', KEY), 'XOR obfuscation'],
		['XOR before BIFF8', xorWorkbook(plain(xorDescription('VelvetSweatshop', KEY)), 'VelvetSweatshop', KEY), 'XOR obfuscation'],
	])('%s', (_, stream, method) => {
		const { facts, report } = inspected(stream, 'book.xls')
		expect(factsOf(facts, 'encryption')).toMatchObject([{ method, opened: true, scope: 'document' }])
		expect(report.gaps).toEqual([])
		expect(hidden(facts)).toEqual(['hidden-sheet 1 Secret'])
		expect(references(facts)).toEqual(['workbook load b.xls'])
	})
})

test.each([
	['RC4', locked(binaryLock('secret'))],
	['XOR', xorWorkbook(plain(concat([u16(0), xorDescription('secret', KEY)])), 'secret', KEY)],
])('%s with another password is a gap', (_, stream) => {
	const { facts, report } = inspected(stream, 'book.xls')
	expect(factsOf(facts, 'encryption')).toMatchObject([{ opened: false }])
	expect(report.gaps).toMatchObject([{ gap: 'encrypted' }])
	expect(report.traits).toContain('encrypted')
})

test('a lock that is cut off is damage', () => {
	expect(inspected(workbook([], [biffRecord(0x2f, u16(1), u8(1, 0, 1, 0, 5))]), 'book.xls').report.gaps).toMatchObject([{ gap: 'damaged' }])
})
