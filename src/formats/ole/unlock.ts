// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Opens locked OOXML documents with a password that is tried on all of them. [MS-OFFCRYPTO] §2.3.4.7 to §2.3.4.15. */

import { aesCbcDecrypt, aesEcbDecrypt, digest, spin } from '../../bytes/crypto.ts'
import type { Budget } from '../../model/budget.ts'
import { type AgileCipher, type AgileLock, type Lock, passwordBytes, type StandardLock } from './encryption-info.ts'

/** Excel opens documents locked with this password without asking. [MS-OFFCRYPTO] §2.4.2.3 */
export const DEFAULT_PASSWORD = 'VelvetSweatshop'

const STANDARD_ROUNDS = 50_000
/** Nobody waits longer; ten times what Office writes. */
const ROUNDS_WORTH_TRYING = 1_000_000
const STEPS_A_ROUND = 10
const SEGMENT = 4096

/** Turns the bytes of `EncryptedPackage`, without the length at their start, into the document. */
export type Decryptor = (data: Uint8Array) => Uint8Array

/** The decryptor, if `password` opens the lock. */
export function unlock(lock: Lock, password: string, budget: Budget): Decryptor | undefined {
	if (lock.scheme === 'standard') return unlockStandard(lock, password, budget)
	if (lock.scheme === 'agile') return unlockAgile(lock, password, budget)
	return undefined
}

function unlockStandard(lock: StandardLock, password: string, budget: Budget): Decryptor | undefined {
	budget.spend('steps', STANDARD_ROUNDS * STEPS_A_ROUND)
	const hash = digest('sha1', spin('sha1', digest('sha1', lock.salt, passwordBytes(password)), STANDARD_ROUNDS), new Uint8Array(4))
	const half = (filler: number): Uint8Array => {
		const block = new Uint8Array(64).fill(filler)
		hash.forEach((byte, index) => { block[index] = byte ^ filler })
		return digest('sha1', block)
	}
	const key = new Uint8Array(40)
	key.set(half(0x36))
	key.set(half(0x5c), 20)
	const secret = key.subarray(0, lock.keyBytes)
	const expected = digest('sha1', aesEcbDecrypt(secret, lock.verifier))
	return startsSame(expected, aesEcbDecrypt(secret, lock.verifierHash)) ? (data) => aesEcbDecrypt(secret, wholeBlocks(data)) : undefined
}

const VERIFIER_INPUT = Uint8Array.of(0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79)
const VERIFIER_HASH = Uint8Array.of(0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e)
const KEY_VALUE = Uint8Array.of(0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6)

function unlockAgile(lock: AgileLock, password: string, budget: Budget): Decryptor | undefined {
	const { data, password: own } = lock
	if (own === undefined || own.hash === undefined || data.hash === undefined || !own.supported || !data.supported) return undefined
	if (own.rounds > ROUNDS_WORTH_TRYING) return undefined
	budget.spend('steps', own.rounds * STEPS_A_ROUND)
	const { hash } = own
	const start = spin(hash, digest(hash, own.salt, passwordBytes(password)), own.rounds)
	const open = (purpose: Uint8Array, locked: Uint8Array): Uint8Array => aesCbcDecrypt(fitted(digest(hash, start, purpose), own.keyBytes), fitted(own.salt, own.blockBytes), wholeBlocks(locked))
	const input = open(VERIFIER_INPUT, own.verifierInput)
	const expected = digest(hash, input.subarray(0, own.salt.length))
	if (!startsSame(expected, open(VERIFIER_HASH, own.verifierHash))) return undefined
	const key = open(KEY_VALUE, own.key).subarray(0, data.keyBytes)
	return (locked) => decryptSegments(locked, key, data)
}

function decryptSegments(data: Uint8Array, key: Uint8Array, cipher: AgileCipher): Uint8Array {
	const blocks = wholeBlocks(data)
	const result = new Uint8Array(blocks.length)
	const number = new Uint8Array(4)
	const view = new DataView(number.buffer)
	for (let at = 0, segment = 0; at < blocks.length; at += SEGMENT, segment++) {
		view.setUint32(0, segment, true)
		const iv = fitted(digest(cipher.hash ?? 'sha1', cipher.salt, number), cipher.blockBytes)
		result.set(aesCbcDecrypt(key, iv, blocks.subarray(at, at + SEGMENT)), at)
	}
	return result
}

/** Cut to `length`, or filled up with 0x36. */
function fitted(bytes: Uint8Array, length: number): Uint8Array {
	if (bytes.length >= length) return bytes.subarray(0, length)
	const result = new Uint8Array(Math.min(length, 64)).fill(0x36)
	result.set(bytes)
	return result
}

function wholeBlocks(data: Uint8Array): Uint8Array {
	return data.subarray(0, data.length & ~15)
}

function startsSame(expected: Uint8Array, actual: Uint8Array): boolean {
	return actual.length >= expected.length && expected.every((byte, index) => actual[index] === byte)
}
