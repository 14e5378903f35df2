// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** A cursor over bytes. Every read is checked; reading past the end is `Damage`, never `undefined` arithmetic. Little endian unless the name says otherwise. */

import { Damage } from '../model/failures.ts'

export class ByteReader {
	readonly bytes: Uint8Array
	readonly view: DataView
	at: number

	constructor(bytes: Uint8Array, at = 0) {
		this.bytes = bytes
		this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
		this.at = at
	}

	get length(): number {
		return this.bytes.length
	}

	get left(): number {
		return this.bytes.length - this.at
	}

	private advance(count: number): number {
		const from = this.at
		if (count < 0 || from < 0 || from + count > this.bytes.length) throw new Damage('data ends too early', from)
		this.at = from + count
		return from
	}

	u8(): number {
		return this.view.getUint8(this.advance(1))
	}

	u16(): number {
		return this.view.getUint16(this.advance(2), true)
	}

	u32(): number {
		return this.view.getUint32(this.advance(4), true)
	}

	i16(): number {
		return this.view.getInt16(this.advance(2), true)
	}

	i32(): number {
		return this.view.getInt32(this.advance(4), true)
	}

	/** 64 bits as a number; `Damage` beyond 2^53, which no length or offset can honestly be. */
	u64(): number {
		const value = this.view.getBigUint64(this.advance(8), true)
		if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new Damage('number too large', this.at - 8)
		return Number(value)
	}

	u16be(): number {
		return this.view.getUint16(this.advance(2), false)
	}

	u32be(): number {
		return this.view.getUint32(this.advance(4), false)
	}

	/** A view of the next `count` bytes, not a copy. */
	take(count: number): Uint8Array {
		const from = this.advance(count)
		return this.bytes.subarray(from, from + count)
	}

	skip(count: number): this {
		this.advance(count)
		return this
	}

	/** A reader over the same bytes, elsewhere. */
	seek(at: number): ByteReader {
		if (at < 0 || at > this.bytes.length) throw new Damage('offset outside the data', at)
		return new ByteReader(this.bytes, at)
	}
}
