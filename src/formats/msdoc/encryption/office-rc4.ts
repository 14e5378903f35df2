// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** How binary Word, Excel and PowerPoint files are locked with RC4, and the passwords that open them without asking. [MS-OFFCRYPTO] §2.3.5 and §2.3.6. */

import { ByteReader } from '../../../bytes/byte-reader.ts'
import { digest } from '../../../bytes/crypto.ts'
import { Rc4 } from '../../../bytes/rc4.ts'
import { joinBytes } from '../../../bytes/text.ts'

/** Excel and PowerPoint try the first by themselves, so nobody is asked; authors of malicious workbooks like that. The second is no password at all. */
export const silentPasswords = ['VelvetSweatshop', ''] as const

export interface Lock {
	/** In words, for people. */
	readonly method: string
	/** The key stream of a block; absent when none of the silent passwords opens it. */
	readonly keyStream?: (block: number) => Rc4
	/** Bytes that the description of the lock takes. */
	readonly length: number
}

/**
 * Reads the description of a lock, from its version number on, and tries the silent passwords.
 * @throws {Damage} the description is cut off
 */
export function readLock(bytes: Uint8Array): Lock {
	const reader = new ByteReader(bytes)
	const major = reader.u16()
	const minor = reader.u16()
	if (major === 1 && minor === 1) return binaryRc4(reader)
	if (major >= 2 && major <= 4 && minor === 2) return cryptoApi(reader)
	return { method: `unknown method ${major}.${minor}`, length: 4 }
}

/** Passwords as both methods want them: UTF-16, little endian. */
function passwordBytes(password: string): Uint8Array {
	const bytes = new Uint8Array(password.length * 2)
	for (let index = 0; index < password.length; index++) {
		const code = password.charCodeAt(index)
		bytes[2 * index] = code & 255
		bytes[2 * index + 1] = code >>> 8
	}
	return bytes
}

function blockNumber(block: number): Uint8Array {
	return Uint8Array.of(block, block >>> 8, block >>> 16, block >>> 24)
}

/** 40 bit RC4 with MD5, Office 97. */
function binaryRc4(reader: ByteReader): Lock {
	const salt = reader.take(16)
	const verifier = reader.take(16)
	const verifierHash = reader.take(16)
	const lock = { method: 'RC4 40 bit', length: reader.at }
	for (const password of silentPasswords) {
		const short = digest('md5', passwordBytes(password)).subarray(0, 5)
		const salted: Uint8Array[] = []
		for (let round = 0; round < 16; round++) salted.push(short, salt)
		const key = digest('md5', joinBytes(salted)).subarray(0, 5)
		const keyStream = (block: number): Rc4 => new Rc4(digest('md5', key, blockNumber(block)))
		if (opens(keyStream(0), verifier, verifierHash, 'md5')) return { ...lock, keyStream }
	}
	return lock
}

/** RC4 with SHA-1 and keys of 40 to 128 bits, Office 2002 and later. */
function cryptoApi(reader: ByteReader): Lock {
	reader.skip(4)
	const headerBytes = reader.u32()
	const header = new ByteReader(reader.take(headerBytes))
	header.skip(8)
	const algorithm = header.u32()
	header.skip(4)
	const bits = header.u32() || 40
	reader.skip(4)
	const salt = reader.take(16)
	const verifier = reader.take(16)
	const verifierHash = reader.take(Math.min(reader.u32(), 20))
	const isRc4 = algorithm === 0x6801 || algorithm === 0
	const lock = { method: isRc4 ? `RC4 ${bits} bit` : `algorithm 0x${algorithm.toString(16)}`, length: reader.at }
	if (!isRc4 || bits > 160) return lock
	for (const password of silentPasswords) {
		const start = digest('sha1', salt, passwordBytes(password))
		const keyStream = (block: number): Rc4 => new Rc4(keyOfBits(digest('sha1', start, blockNumber(block)), bits))
		if (opens(keyStream(0), verifier, verifierHash, 'sha1')) return { ...lock, keyStream }
	}
	return lock
}

/** A key of 40 bits is filled up with zeros to 128. */
function keyOfBits(hash: Uint8Array, bits: number): Uint8Array {
	const key = hash.subarray(0, Math.max(1, bits >>> 3))
	return bits === 40 ? joinBytes([key, new Uint8Array(11)]) : key
}

function opens(stream: Rc4, verifier: Uint8Array, verifierHash: Uint8Array, hash: 'md5' | 'sha1'): boolean {
	const expected = digest(hash, stream.apply(verifier))
	const stored = stream.apply(verifierHash)
	return stored.length >= 16 && stored.every((byte, index) => byte === expected[index])
}

/** Decrypts a stream whose blocks of `blockBytes` each start a key stream of their own. Plain parts are decrypted too; the caller puts them back. */
export function decryptBlocks(bytes: Uint8Array, blockBytes: number, keyStream: (block: number) => Rc4): Uint8Array {
	const plain = new Uint8Array(bytes.length)
	for (let at = 0, block = 0; at < bytes.length; at += blockBytes, block++) plain.set(keyStream(block).apply(bytes.subarray(at, at + blockBytes)), at)
	return plain
}

