// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** XOR obfuscation of workbooks, which Excel opens by itself when the password is the one it always tries. [MS-OFFCRYPTO] §2.3.7.1 to §2.3.7.3. */

/** Fills up passwords of fewer than fifteen characters. */
const padding = [0xbb, 0xff, 0xff, 0xba, 0xff, 0xff, 0xb9, 0x80, 0x00, 0xbe, 0x0f, 0x00, 0xbf, 0x0f, 0x00]

/** The sixteen bit number by which Excel knows a password. */
export function passwordVerifier(password: string): number {
	let verifier = 0
	for (const byte of [password.length, ...Array.from(password, (character) => character.charCodeAt(0) & 255)].reverse()) {
		verifier = (((verifier >>> 14) & 1) | ((verifier << 1) & 0x7fff)) ^ byte
	}
	return verifier ^ 0xce4b
}

/** The sixteen bytes that `password` and the stored `key` make. */
export function xorArray(password: string, key: number): Uint8Array {
	return Uint8Array.from({ length: 16 }, (_, index) => {
		const letter = index < password.length ? password.charCodeAt(index) & 255 : (padding[index - password.length] ?? 0)
		const mixed = letter ^ (index % 2 === 0 ? key & 255 : key >>> 8)
		return (mixed >>> 1) | ((mixed & 1) << 7)
	})
}

/** The plain bytes of one record's data; `start` is the place in the array at which it begins. */
export function xorDecrypt(data: Uint8Array, array: Uint8Array, start: number): Uint8Array {
	return data.map((byte, index) => {
		const mixed = byte ^ (array[(start + index) % 16] as number)
		return ((mixed >>> 5) | (mixed << 3)) & 255
	})
}
