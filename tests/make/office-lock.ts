// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Locks binary office documents for tests: RC4 of both kinds and XOR obfuscation. [MS-OFFCRYPTO] §2.3.5 to §2.3.7. */

import { digest } from '../../src/bytes/crypto.ts'
import { Rc4 } from '../../src/bytes/rc4.ts'
import { passwordVerifier, xorArray } from '../../src/formats/msdoc/encryption/xor-obfuscation.ts'
import { concat, u16, u32, wide } from './ole.ts'

export interface OfficeLock {
	/** What stands in FILEPASS, at the start of the table stream or in the object of the lock. */
	readonly description: Uint8Array
	readonly keyStream: (block: number) => Rc4
}

const salt = Uint8Array.from({ length: 16 }, (_, index) => index * 7 + 1)
const verifier = Uint8Array.from({ length: 16 }, (_, index) => index * 11 + 3)

export function binaryLock(password: string): OfficeLock {
	const short = digest('md5', wide(password)).subarray(0, 5)
	const key = digest('md5', concat(Array.from({ length: 16 }, () => concat([short, salt])))).subarray(0, 5)
	const keyStream = (block: number): Rc4 => new Rc4(digest('md5', key, u32(block)))
	const secret = keyStream(0).apply(concat([verifier, digest('md5', verifier)]))
	return { description: concat([u16(1), u16(1), salt, secret]), keyStream }
}

export function cryptoApiLock(password: string, bits = 128, algorithm = 0x6801): OfficeLock {
	const start = digest('sha1', salt, wide(password))
	const keyStream = (block: number): Rc4 => {
		const key = digest('sha1', start, u32(block)).subarray(0, bits / 8)
		return new Rc4(bits === 40 ? concat([key, new Uint8Array(11)]) : key)
	}
	const secret = keyStream(0).apply(concat([verifier, digest('sha1', verifier)]))
	const header = concat([u32(4), u32(0), u32(algorithm), u32(0x8004), u32(bits), u32(1), u32(0), u32(0), wide('provider\u0000')])
	return { description: concat([u16(4), u16(2), u32(4), u32(header.length), header, u32(16), salt, secret.subarray(0, 16), u32(20), secret.subarray(16)]), keyStream }
}

/** Encrypts a stream in blocks; the first `plain` bytes stay as they are. */
export function lockBlocks(stream: Uint8Array, lock: OfficeLock, blockBytes: number, plain: number): Uint8Array {
	const locked = new Uint8Array(stream.length)
	for (let at = 0, block = 0; at < stream.length; at += blockBytes, block++) locked.set(lock.keyStream(block).apply(stream.subarray(at, at + blockBytes)), at)
	locked.set(stream.subarray(0, plain))
	return locked
}

const PLAIN_RECORDS: ReadonlySet<number> = new Set([0x0809, 0x2f])

/** Replaces the data of the records of a workbook stream, except for what stays in plain. `encrypt` gets the place of a record's data. */
function lockRecords(stream: Uint8Array, encrypt: (from: number, to: number) => Uint8Array): Uint8Array {
	const locked = stream.slice()
	const view = new DataView(stream.buffer, stream.byteOffset)
	for (let at = 0; at + 4 <= stream.length;) {
		const type = view.getUint16(at, true)
		const from = at + 4
		at = from + view.getUint16(at + 2, true)
		const keep = type === 0x85 ? 4 : 0
		if (!PLAIN_RECORDS.has(type)) locked.set(encrypt(from, at).subarray(keep), from + keep)
	}
	return locked
}

/** Encrypts every object of a presentation with its own number, but for the one that describes the lock. Numbers count from 1. */
export function lockObjects(main: Uint8Array, offsets: readonly number[], description: number, lock: OfficeLock): Uint8Array {
	const locked = main.slice()
	offsets.forEach((offset, index) => {
		const length = 8 + new DataView(main.buffer).getUint32(offset + 4, true)
		if (index + 1 !== description) locked.set(lock.keyStream(index + 1).apply(main.subarray(offset, offset + length)), offset)
	})
	return locked
}

/** `stream` must have a FILEPASS record with the description of the lock. */
export function lockWorkbook(stream: Uint8Array, lock: OfficeLock): Uint8Array {
	const whole = lockBlocks(stream, lock, 1024, 0)
	return lockRecords(stream, (from, to) => whole.subarray(from, to))
}

export const xorDescription = (password: string, key: number): Uint8Array => concat([u16(key), u16(passwordVerifier(password))])

export function xorWorkbook(stream: Uint8Array, password: string, key: number): Uint8Array {
	const array = xorArray(password, key)
	return lockRecords(stream, (from, to) => stream.slice(from, to).map((byte, index) => {
		const turned = ((byte << 5) | (byte >>> 3)) & 255
		return turned ^ (array[(to + index) % 16] as number)
	}))
}
