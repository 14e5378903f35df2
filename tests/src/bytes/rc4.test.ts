// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { Rc4, rc4 } from '../../../src/bytes/rc4.ts'
import { Damage } from '../../../src/model/failures.ts'

const hex = (data: Uint8Array): string => Buffer.from(data).toString('hex')

describe('RC4', () => {
	// RFC 6229 §2: the first sixteen bytes and those at offset 4096
	test.each([
		['0102030405', 'b2396305f03dc027ccc3524a0a1118a8', 'ff25b58995996707e51fbdf08b34d875'],
		['0102030405060708090a0b0c0d0e0f10', '9ac7cc9a609d1ef7b2932899cde41b97', 'a36a4c301ae8ac13610ccbc12256cacc'],
	])('key %s', (key, first, later) => {
		const cipher = new Rc4(Buffer.from(key, 'hex'))
		expect(hex(cipher.apply(new Uint8Array(16)))).toBe(first)
		cipher.skip(4080)
		expect(hex(cipher.apply(new Uint8Array(16)))).toBe(later)
	})
	test('twice is what it was', () => {
		const key = Uint8Array.of(1, 2, 3)
		const text = Uint8Array.from({ length: 1000 }, (_, index) => index)
		expect(hex(rc4(key, rc4(key, text)))).toBe(hex(text))
	})
	test('needs a key', () => {
		expect(() => new Rc4(new Uint8Array(0))).toThrow(Damage)
	})
})
