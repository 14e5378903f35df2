// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The stream `EncryptionInfo`: how an OOXML document is locked. [MS-OFFCRYPTO] §2.3.4. */

import { decodeBase64 } from '../../bytes/base64.ts'
import { ByteReader } from '../../bytes/byte-reader.ts'
import type { HashName } from '../../bytes/crypto.ts'
import type { Budget } from '../../model/budget.ts'
import { Damage } from '../../model/failures.ts'
import { readXml } from '../xml/xml-reader.ts'

/** ECMA-376 standard encryption: one key for everything. §2.3.4.5 */
export interface StandardLock {
	readonly scheme: 'standard'
	readonly method: string
	readonly keyBytes: number
	readonly salt: Uint8Array
	readonly verifier: Uint8Array
	readonly verifierHash: Uint8Array
}

/** What a cipher of agile encryption needs. */
export interface AgileCipher {
	readonly salt: Uint8Array
	readonly blockBytes: number
	readonly keyBytes: number
	readonly hashBytes: number
	/** Undefined for a hash we cannot compute. */
	readonly hash: HashName | undefined
	/** AES in CBC mode, the only one that Office writes. */
	readonly supported: boolean
	readonly name: string
}

/** Agile encryption: a random key, locked with a key from the password. §2.3.4.10 */
export interface AgileLock {
	readonly scheme: 'agile'
	readonly method: string
	readonly data: AgileCipher
	/** The password's part; undefined where only certificates open the document. */
	readonly password: (AgileCipher & { readonly rounds: number; readonly verifierInput: Uint8Array; readonly verifierHash: Uint8Array; readonly key: Uint8Array }) | undefined
}

/** Something we know only by name. */
export interface OtherLock {
	readonly scheme: 'other'
	readonly method: string
}

export type Lock = StandardLock | AgileLock | OtherLock

const EXTERNAL = 0x10
const AES = 0x20
const AES_IDS: ReadonlyMap<number, number> = new Map([[0x660e, 16], [0x660f, 24], [0x6610, 32]])

/** @throws {Damage} the stream ends too early or its XML is broken */
export function readEncryptionInfo(bytes: Uint8Array, budget: Budget): Lock {
	const reader = new ByteReader(bytes)
	const major = reader.u16()
	const minor = reader.u16()
	const flags = reader.u32()
	if (major === 4 && minor === 4) return readAgile(bytes.subarray(8), budget)
	if (minor === 3 || (flags & EXTERNAL) !== 0) return { scheme: 'other', method: 'extensible encryption' }
	if (minor !== 2) return { scheme: 'other', method: `encryption ${major}.${minor}` }
	return readStandard(reader, (flags & AES) !== 0)
}

function readStandard(reader: ByteReader, saysAes: boolean): Lock {
	const headerEnd = reader.u32() + reader.at
	reader.skip(8)
	const algorithm = reader.u32()
	reader.skip(4)
	const bits = reader.u32()
	// the default key length of a provider may be written as 0
	const keyBytes = AES_IDS.get(algorithm) ?? (saysAes ? bits / 8 : 0)
	const verifier = reader.seek(headerEnd)
	if (keyBytes !== 16 && keyBytes !== 24 && keyBytes !== 32) return { scheme: 'other', method: algorithm === 0x6801 ? `RC4 ${bits} bit` : `algorithm ${algorithm}` }
	const salt = verifier.take(verifier.u32())
	const encryptedVerifier = verifier.take(16)
	verifier.skip(4)
	return { scheme: 'standard', method: `AES-${keyBytes * 8}`, keyBytes, salt, verifier: encryptedVerifier, verifierHash: verifier.take(32) }
}

const hashNames: ReadonlyMap<string, HashName> = new Map<string, HashName>([['SHA1', 'sha1'], ['SHA-1', 'sha1'], ['SHA256', 'sha256'], ['SHA384', 'sha384'], ['SHA512', 'sha512'], ['MD5', 'md5']])

type Attributes = ReadonlyMap<string, string>

function readAgile(xml: Uint8Array, budget: Budget): AgileLock {
	let data: Attributes | undefined
	let key: Attributes | undefined
	readXml(xml, budget, {
		open(name, attributes) {
			const local = name.slice(Math.max(name.lastIndexOf(':'), name.lastIndexOf('}')) + 1)
			if (local !== 'keyData' && local !== 'encryptedKey') return
			const values = new Map<string, string>()
			for (let index = 0; index < attributes.count; index++) values.set(attributes.name(index), attributes.value(index))
			if (local === 'keyData') data ??= values
			else if (values.has('spinCount')) key ??= values
		},
	})
	if (data === undefined) throw new Damage('no description of the key')
	const cipher = toCipher(data)
	return {
		scheme: 'agile', method: cipher.name, data: cipher,
		password: key === undefined ? undefined : {
			...toCipher(key), rounds: number(key, 'spinCount'),
			verifierInput: decodeBase64(key.get('encryptedVerifierHashInput') ?? ''), verifierHash: decodeBase64(key.get('encryptedVerifierHashValue') ?? ''), key: decodeBase64(key.get('encryptedKeyValue') ?? ''),
		},
	}
}

function toCipher(attributes: Attributes): AgileCipher {
	const algorithm = attributes.get('cipherAlgorithm') ?? ''
	const bits = number(attributes, 'keyBits')
	return {
		salt: decodeBase64(attributes.get('saltValue') ?? ''), blockBytes: number(attributes, 'blockSize'), keyBytes: bits / 8, hashBytes: number(attributes, 'hashSize'),
		hash: hashNames.get((attributes.get('hashAlgorithm') ?? '').toUpperCase()),
		supported: algorithm.toUpperCase() === 'AES' && attributes.get('cipherChaining') === 'ChainingModeCBC' && number(attributes, 'blockSize') === 16,
		name: `${algorithm}-${bits}`,
	}
}

function number(attributes: Attributes, name: string): number {
	const value = Number(attributes.get(name))
	return Number.isSafeInteger(value) && value >= 0 ? value : 0
}

/** UTF-16 text as the key derivation wants it. */
export function passwordBytes(password: string): Uint8Array {
	const bytes = new Uint8Array(password.length * 2)
	const view = new DataView(bytes.buffer)
	for (let index = 0; index < password.length; index++) view.setUint16(index * 2, password.charCodeAt(index), true)
	return bytes
}
