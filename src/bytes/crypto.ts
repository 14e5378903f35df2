// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Digests (RFC 1321, FIPS 180-4), HMAC (RFC 2104) and AES without padding (FIPS 197, SP 800-38A), all synchronous: what office formats are locked with. */

import { cbc, ecb } from '@noble/ciphers/aes.js'
import { platform } from '#platform'
import { Damage } from '../model/failures.ts'
import type { HashName } from './platform.ts'
import { joinBytes } from './text.ts'

export type { HashName }

/** Bytes of one hashed block, for HMAC. */
const blockBytes: Readonly<Record<HashName, number>> = { md5: 64, sha1: 64, sha256: 64, sha384: 128, sha512: 128 }

/** The digest of `pieces`, one after the other. */
export function digest(name: HashName, ...pieces: readonly Uint8Array[]): Uint8Array {
	const [first] = pieces
	return platform.hash(name, pieces.length === 1 && first !== undefined ? first : joinBytes(pieces))
}

export function hmac(name: HashName, key: Uint8Array, message: Uint8Array): Uint8Array {
	const block = blockBytes[name]
	const inner = new Uint8Array(block)
	inner.set(key.length > block ? digest(name, key) : key)
	const outer = inner.map((byte) => byte ^ 0x5c)
	return digest(name, outer, digest(name, inner.map((byte) => byte ^ 0x36), message))
}

/** `count` rounds of `hash = H(round ‖ hash)`, the round as 32 bits little endian, counted from 0: how office formats slow a guesser down. `start` is a digest of the same kind. */
export function spin(name: HashName, start: Uint8Array, count: number): Uint8Array {
	const message = new Uint8Array(4 + start.length)
	message.set(start, 4)
	let hash = start
	for (let round = 0; round < count; round++) {
		message[0] = round
		message[1] = round >>> 8
		message[2] = round >>> 16
		message[3] = round >>> 24
		hash = platform.hash(name, message)
		message.set(hash, 4)
	}
	return hash
}

/** @throws {Damage} a key of another length than 16, 24 or 32 bytes, or data that does not fill its last block; so do the three below */
export function aesEcbDecrypt(key: Uint8Array, data: Uint8Array): Uint8Array {
	demandBlocks(key, data)
	return ecb(key, unpadded).decrypt(data)
}

export function aesEcbEncrypt(key: Uint8Array, data: Uint8Array): Uint8Array {
	demandBlocks(key, data)
	return ecb(key, unpadded).encrypt(data)
}

export function aesCbcDecrypt(key: Uint8Array, iv: Uint8Array, data: Uint8Array): Uint8Array {
	demandBlocks(key, data, iv)
	return cbc(key, iv, unpadded).decrypt(data)
}

export function aesCbcEncrypt(key: Uint8Array, iv: Uint8Array, data: Uint8Array): Uint8Array {
	demandBlocks(key, data, iv)
	return cbc(key, iv, unpadded).encrypt(data)
}

const unpadded = { disablePadding: true }

function demandBlocks(key: Uint8Array, data: Uint8Array, iv?: Uint8Array): void {
	if (key.length !== 16 && key.length !== 24 && key.length !== 32) throw new Damage('an AES key of a wrong length')
	if (iv !== undefined && iv.length !== 16) throw new Damage('an AES initialisation vector of a wrong length')
	if (data.length % 16 !== 0) throw new Damage('AES data of a wrong length')
}
