// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { passwordVerifier, xorArray, xorDecrypt } from '../../../../../src/formats/msdoc/encryption/xor-obfuscation.ts'

test('the verifiers that the format itself gives for short passwords', () => {
	// an empty password leaves the length alone, which is zero
	expect(passwordVerifier('')).toBe(0xce4b)
	expect(passwordVerifier('a')).toBe((((1 ^ (0x61 << 1)) & 0x7fff) ^ 0xce4b) & 0xffff)
})

test('the array mixes password, filling and both bytes of the key', () => {
	const array = xorArray('ab', 0x0201)
	const turned = (byte: number): number => ((byte >>> 1) | ((byte & 1) << 7)) & 255
	expect(array).toHaveLength(16)
	expect([array[0], array[1], array[2]]).toEqual([turned(0x61 ^ 0x01), turned(0x62 ^ 0x02), turned(0xbb ^ 0x01)])
})

test('decrypting undoes the rotation and wraps around the array', () => {
	const array = xorArray('VelvetSweatshop', 0x1234)
	const plain = Uint8Array.from({ length: 40 }, (_, index) => index * 5)
	const locked = plain.map((byte, index) => (((byte << 5) | (byte >>> 3)) & 255) ^ (array[(index + 9) % 16] as number))
	expect(xorDecrypt(locked, array, 9)).toEqual(plain)
})
