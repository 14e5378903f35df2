// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { readEncryptionInfo } from '../../../../src/formats/ole/encryption-info.ts'
import { DEFAULT_PASSWORD, unlock } from '../../../../src/formats/ole/unlock.ts'
import { Budget } from '../../../../src/model/budget.ts'
import { defaultLimits } from '../../../../src/model/limits.ts'
import { LimitReached } from '../../../../src/model/failures.ts'
import { lockAgile, lockStandard, type AgileOptions } from '../../../make/locked-ooxml.ts'
import { openCfb } from '../../../../src/formats/ole/cfb.ts'
import { seenBy } from './seen.ts'

const text = Uint8Array.from({ length: 9_000 }, (_, index) => (index * 7) & 255)

/** What `password` makes of a locked document; undefined if it does not fit. */
function open(document: Uint8Array, password = DEFAULT_PASSWORD, steps = defaultLimits.steps): Uint8Array | undefined {
	const streams: Uint8Array[] = []
	seenBy((found) => {
		const cfb = openCfb(document, found)
		for (const name of ['EncryptionInfo', 'EncryptedPackage']) {
			const entry = cfb.find(name)
			if (entry !== undefined) streams.push(cfb.read(entry))
		}
	})
	const [info, locked] = streams
	if (info === undefined || locked === undefined) throw new Error('not locked')
	const budget = new Budget({ ...defaultLimits, steps })
	return unlock(readEncryptionInfo(info, budget), password, budget)?.(locked.subarray(8)).subarray(0, text.length)
}

describe('agile', () => {
	test.each<AgileOptions>([{ hash: 'SHA1', keyBits: 128 }, { hash: 'SHA256' }, { hash: 'SHA384' }, { hash: 'SHA512' }, { hash: 'SHA512', keyBits: 128 }])('%o', (options) => {
		expect(open(lockAgile(text, options))).toEqual(text)
	})
	test('another password', () => {
		expect(open(lockAgile(text, { password: 'secret' }))).toBeUndefined()
		expect(open(lockAgile(text, { password: 'secret' }), 'secret')).toEqual(text)
	})
	test('a chaining mode that we do not know', () => {
		expect(open(lockAgile(text, { chaining: 'ChainingModeCFB' }))).toBeUndefined()
	})
	test('as many rounds as Office makes take no time', () => {
		const document = lockAgile(text, { rounds: 100_000 })
		const begin = performance.now()
		expect(open(document)).toEqual(text)
		expect(performance.now() - begin).toBeLessThan(1_500)
	})
	test('rounds without end are not tried', () => {
		const document = Buffer.from(lockAgile(text, { rounds: 100 })).toString('latin1').replace('spinCount="100"', 'spinCount="999"')
		expect(open(Buffer.from(document, 'latin1'))).toBeUndefined()
		expect(() => open(lockAgile(text, { rounds: 1_000 }), DEFAULT_PASSWORD, 500)).toThrow(LimitReached)
	})
})

describe('standard', () => {
	test('opens with the password it was locked with', () => {
		expect(open(lockStandard(text))).toEqual(text)
	})
	test('another password', () => {
		expect(open(lockStandard(text, 'secret'))).toBeUndefined()
	})
})
