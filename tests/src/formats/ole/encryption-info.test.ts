// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { readEncryptionInfo } from '../../../../src/formats/ole/encryption-info.ts'
import { openCfb } from '../../../../src/formats/ole/cfb.ts'
import { Budget } from '../../../../src/model/budget.ts'
import { Damage } from '../../../../src/model/failures.ts'
import { defaultLimits } from '../../../../src/model/limits.ts'
import { lockAgile, lockStandard } from '../../../make/locked-ooxml.ts'
import { concat, latin, u16, u32 } from '../../../make/ole.ts'
import { seenBy } from './seen.ts'

const budget = (): Budget => new Budget(defaultLimits)

/** The stream of a locked document. */
export function infoOf(document: Uint8Array): Uint8Array {
	let info: Uint8Array | undefined
	seenBy((found) => {
		const cfb = openCfb(document, found)
		const entry = cfb.find('EncryptionInfo')
		info = entry === undefined ? undefined : cfb.read(entry)
	})
	if (info === undefined) throw new Error('no EncryptionInfo')
	return info
}

describe('readEncryptionInfo', () => {
	test('agile', () => {
		const lock = readEncryptionInfo(infoOf(lockAgile(latin('x'), { rounds: 7, hash: 'SHA384' })), budget())
		expect(lock.method).toBe('AES-256')
		expect(lock.scheme === 'agile' ? [lock.password?.rounds, lock.data.hash, lock.data.keyBytes, lock.data.supported, lock.data.salt.length] : []).toEqual([7, 'sha384', 32, true, 16])
	})
	test('standard', () => {
		const lock = readEncryptionInfo(infoOf(lockStandard(latin('x'))), budget())
		expect(lock.scheme === 'standard' ? [lock.method, lock.keyBytes, lock.salt.length, lock.verifier.length, lock.verifierHash.length] : []).toEqual(['AES-128', 16, 16, 16, 32])
	})
	test.each<[string, Uint8Array, string]>([
		['extensible', concat([u16(4), u16(3), u32(0x10), latin('<x/>')]), 'extensible encryption'],
		['of binary documents', concat([u16(1), u16(1), u32(0)]), 'encryption 1.1'],
		['RC4', concat([u16(3), u16(2), u32(4), u32(32), u32(4), u32(0), u32(0x6801), u32(0x8004), u32(40), new Uint8Array(60)]), 'RC4 40 bit'],
		['an unknown algorithm', concat([u16(3), u16(2), u32(4), u32(32), u32(4), u32(0), u32(0x6603), u32(0x8004), u32(168), new Uint8Array(60)]), 'algorithm 26115'],
	])('only named: %s', (_, bytes, method) => {
		expect(readEncryptionInfo(bytes, budget())).toEqual({ scheme: 'other', method })
	})
	test.each<[string, Uint8Array]>([
		['cut off', Uint8Array.of(4, 0)],
		['no XML', concat([u16(4), u16(4), u32(0x40), latin('nonsense')])],
		['XML without a key', concat([u16(4), u16(4), u32(0x40), latin('<encryption/>')])],
		['verifier outside', concat([u16(4), u16(2), u32(0x24), u32(9_999), u32(0), u32(0), u32(0x660e), u32(0), u32(128)])],
	])('damage: %s', (_, bytes) => {
		expect(() => readEncryptionInfo(bytes, budget())).toThrow(Damage)
	})
})
