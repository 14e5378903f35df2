// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { createCipheriv, createHash, createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { aesCbcDecrypt, aesCbcEncrypt, aesEcbDecrypt, aesEcbEncrypt, digest, hmac, spin, type HashName } from '../../../src/bytes/crypto.ts'
import { platform as web } from '../../../src/bytes/platform-web.ts'
import { Damage } from '../../../src/model/failures.ts'

const names: readonly HashName[] = ['md5', 'sha1', 'sha256', 'sha384', 'sha512']
const bytes = (length: number): Uint8Array => Uint8Array.from({ length }, (_, index) => index * 31)
const hex = (data: Uint8Array): string => Buffer.from(data).toString('hex')

describe.each(names)('%s', (name) => {
	test.each([0, 1, 63, 64, 129, 5000])('of %i bytes, in pieces and in the browser', (length) => {
		const data = bytes(length)
		const expected = createHash(name).update(data).digest('hex')
		expect(hex(digest(name, data))).toBe(expected)
		expect(hex(digest(name, data.subarray(0, 7), data.subarray(7)))).toBe(expected)
		expect(hex(web.hash(name, data))).toBe(expected)
	})
	test.each([0, 20, 64, 65, 128, 200])('HMAC with a key of %i bytes', (length) => {
		expect(hex(hmac(name, bytes(length), bytes(99)))).toBe(createHmac(name, bytes(length)).update(bytes(99)).digest('hex'))
	})
	test('spun is hashed with the number of the round before it', () => {
		const start = digest(name, bytes(5))
		let expected = start
		for (let round = 0; round < 300; round++) expected = createHash(name).update(Uint8Array.of(round & 255, round >> 8, 0, 0)).update(expected).digest()
		expect(hex(spin(name, start, 300))).toBe(hex(expected))
		expect(spin(name, start, 0)).toBe(start)
	})
})

describe.each([16, 24, 32])('AES with a key of %i bytes', (length) => {
	const key = bytes(length)
	const iv = bytes(16)
	const data = bytes(160)
	const reference = (mode: string, vector: Uint8Array | null): string => {
		const cipher = createCipheriv(`aes-${length * 8}-${mode}`, key, vector)
		cipher.setAutoPadding(false)
		return hex(Buffer.concat([cipher.update(data), cipher.final()]))
	}
	test('ECB', () => {
		expect(hex(aesEcbEncrypt(key, data))).toBe(reference('ecb', null))
		expect(hex(aesEcbDecrypt(key, aesEcbEncrypt(key, data)))).toBe(hex(data))
	})
	test('CBC', () => {
		expect(hex(aesCbcEncrypt(key, iv, data))).toBe(reference('cbc', iv))
		expect(hex(aesCbcDecrypt(key, iv, aesCbcEncrypt(key, iv, data)))).toBe(hex(data))
	})
})

describe('AES refuses', () => {
	test.each([
		['a key of no length', () => aesEcbDecrypt(bytes(0), bytes(16))],
		['a key of 15 bytes', () => aesCbcDecrypt(bytes(15), bytes(16), bytes(16))],
		['a vector of 12 bytes', () => aesCbcEncrypt(bytes(16), bytes(12), bytes(16))],
		['half a block', () => aesEcbEncrypt(bytes(16), bytes(24))],
	])('%s', (_, attempt) => {
		expect(attempt).toThrow(Damage)
	})
})
