// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** RC4 (RFC 6229 has its vectors): long broken, and still how old Word, Excel, PowerPoint and PDF files are locked. Encrypting and decrypting are the same. */

import { Damage } from '../model/failures.ts'

export class Rc4 {
	private readonly state = new Uint8Array(256)
	private i = 0
	private j = 0

	/** @throws {Damage} an empty key */
	constructor(key: Uint8Array) {
		if (key.length === 0) throw new Damage('an empty RC4 key')
		const { state } = this
		for (let index = 0; index < 256; index++) state[index] = index
		for (let index = 0, other = 0; index < 256; index++) {
			const value = state[index] as number
			other = (other + value + (key[index % key.length] as number)) & 255
			state[index] = state[other] as number
			state[other] = value
		}
	}

	/** The next bytes of the stream; a new array. */
	apply(data: Uint8Array): Uint8Array {
		const { state } = this
		const result = new Uint8Array(data.length)
		let { i, j } = this
		for (let at = 0; at < data.length; at++) {
			i = (i + 1) & 255
			const one = state[i] as number
			j = (j + one) & 255
			const other = state[j] as number
			state[i] = other
			state[j] = one
			result[at] = (data[at] as number) ^ (state[(one + other) & 255] as number)
		}
		this.i = i
		this.j = j
		return result
	}

	/** Moves on without using the bytes: streams whose plain parts count too. */
	skip(count: number): void {
		for (let left = count; left > 0; left -= 4096) this.apply(new Uint8Array(Math.min(left, 4096)))
	}
}

/** The whole of `data` with a fresh key. */
export function rc4(key: Uint8Array, data: Uint8Array): Uint8Array {
	return new Rc4(key).apply(data)
}
