// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Locks a document with a password as [MS-OFFCRYPTO] says, standard and agile. Written from the specification, not from the reader. */

import { createCipheriv, createHash } from 'node:crypto'
import { compoundFile, concat, latin, storage, stream, u16, u32, wide } from './ole.ts'

const salt = Uint8Array.from({ length: 16 }, (_, index) => index * 7)
const secret = Uint8Array.from({ length: 32 }, (_, index) => index * 5 + 1)

const hash = (name: string, ...pieces: readonly Uint8Array[]): Uint8Array => {
	const digest = createHash(name)
	for (const piece of pieces) digest.update(piece)
	return digest.digest()
}

const padded = (data: Uint8Array, unit: number): Uint8Array => concat([data, new Uint8Array((unit - (data.length % unit)) % unit)])

function cipher(name: string, key: Uint8Array, iv: Uint8Array | null, data: Uint8Array): Uint8Array {
	const cipher = createCipheriv(name, key, iv)
	cipher.setAutoPadding(false)
	return concat([cipher.update(data), cipher.final()])
}

function lockedFile(info: Uint8Array, content: Uint8Array, length: number): Uint8Array {
	return compoundFile([stream('EncryptionInfo', info), stream('EncryptedPackage', concat([u32(length), u32(0), content]))])
}

export interface AgileOptions {
	readonly password?: string
	readonly rounds?: number
	readonly hash?: 'SHA1' | 'SHA256' | 'SHA384' | 'SHA512'
	readonly keyBits?: 128 | 256
	/** A chaining mode other than the one that is used. */
	readonly chaining?: string
}

/** Agile encryption, §2.3.4.10 on. */
export function lockAgile(document: Uint8Array, options: AgileOptions = {}): Uint8Array {
	const { password = 'VelvetSweatshop', rounds = 100, keyBits = 256 } = options
	const name = (options.hash ?? 'SHA512').toLowerCase()
	const aes = `aes-${keyBits}-cbc`
	const key = secret.subarray(0, keyBits / 8)
	let start = hash(name, salt, wide(password))
	for (let round = 0; round < rounds; round++) start = hash(name, u32(round), start)
	const fit = (bytes: Uint8Array, length: number): Uint8Array => concat([bytes, new Uint8Array(64).fill(0x36)]).subarray(0, length)
	const lock = (purpose: number[], data: Uint8Array): string => Buffer.from(cipher(aes, fit(hash(name, start, Uint8Array.from(purpose)), keyBits / 8), salt, padded(data, 16))).toString('base64')
	const input = Uint8Array.from({ length: 16 }, (_, index) => 200 - index)
	const parameters = (saltValue: Uint8Array): string => `saltSize="16" blockSize="16" keyBits="${keyBits}" hashSize="${start.length}" cipherAlgorithm="AES" cipherChaining="${options.chaining ?? 'ChainingModeCBC'}" hashAlgorithm="${options.hash ?? 'SHA512'}" saltValue="${Buffer.from(saltValue).toString('base64')}"`
	const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><encryption xmlns="http://schemas.microsoft.com/office/2006/encryption" xmlns:p="http://schemas.microsoft.com/office/2006/keyEncryptor/password"><keyData ${parameters(salt)}/>`
		+ `<keyEncryptors><keyEncryptor uri="http://schemas.microsoft.com/office/2006/keyEncryptor/password"><p:encryptedKey spinCount="${rounds}" ${parameters(salt)} encryptedVerifierHashInput="${lock([0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79], input)}"`
		+ ` encryptedVerifierHashValue="${lock([0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e], hash(name, input))}" encryptedKeyValue="${lock([0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6], key)}"/></keyEncryptor></keyEncryptors></encryption>`
	const segments: Uint8Array[] = []
	for (let at = 0; at < document.length; at += 4096) segments.push(cipher(aes, key, fit(hash(name, salt, u32(at / 4096)), 16), padded(document.subarray(at, at + 4096), 16)))
	return lockedFile(concat([u16(4), u16(4), u32(0x40), latin(xml)]), concat(segments), document.length)
}

/** Standard encryption, §2.3.4.5 on; AES with 128 bits. */
export function lockStandard(document: Uint8Array, password = 'VelvetSweatshop'): Uint8Array {
	let start = hash('sha1', salt, wide(password))
	for (let round = 0; round < 50_000; round++) start = hash('sha1', u32(round), start)
	start = hash('sha1', start, u32(0))
	const block = new Uint8Array(64).fill(0x36)
	start.forEach((byte, index) => { block[index] = byte ^ 0x36 })
	const key = hash('sha1', block).subarray(0, 16)
	const lock = (data: Uint8Array): Uint8Array => cipher('aes-128-ecb', key, null, padded(data, 16))
	const verifier = Uint8Array.from({ length: 16 }, (_, index) => index + 3)
	const provider = wide('Microsoft Enhanced RSA and AES Cryptographic Provider\0')
	const header = concat([u32(0x24), u32(0), u32(0x660e), u32(0x8004), u32(128), u32(0x18), u32(0), u32(0), provider])
	const info = concat([u16(4), u16(2), u32(0x24), u32(header.length), header, u32(16), salt, lock(verifier), u32(20), lock(concat([hash('sha1', verifier), new Uint8Array(12)]))])
	return lockedFile(info, lock(document), document.length)
}

/** A document under rights management: only a server's licence opens it. */
export function lockByRights(): Uint8Array {
	return compoundFile([storage('\u0006DataSpaces', [stream('DataSpaceMap', new Uint8Array(64))]), stream('EncryptedPackage', new Uint8Array(4200))])
}
