// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Encrypts PDF objects as the standard security handler does, revisions 2 to 6. ISO 32000-2 §7.6, written against Node's own cryptography. */

import { createCipheriv, createHash } from 'node:crypto'
import { rc4 } from '../../src/bytes/rc4.ts'

export type PdfLockKind = 'rc4-40' | 'rc4-128' | 'aes-128' | 'aes-256' | 'aes-256-r5' | 'public-key'

export interface PdfLock {
	/** The encryption dictionary. */
	readonly dict: string
	/** First part of the file identifier, hexadecimal. */
	readonly id: string
	encrypt(data: Uint8Array, num: number): Uint8Array
}

const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')
const id = Buffer.from('00112233445566778899aabbccddeeff', 'hex')
const rights = Buffer.from([0xfc, 0xff, 0xff, 0xff])
const vector = Buffer.alloc(16, 7)

const md5 = (...pieces: Uint8Array[]): Buffer => createHash('md5').update(Buffer.concat(pieces)).digest()
const padded = (password: string): Buffer => Buffer.concat([Buffer.from(password), padding]).subarray(0, 32)

export function lockFor(kind: PdfLockKind, password: string): PdfLock {
	if (kind === 'public-key') return { id: id.toString('hex'), dict: '<< /Filter /Adobe.PubSec /V 4 >>', encrypt: (data) => data }
	return kind === 'aes-256' || kind === 'aes-256-r5' ? modernLock(password, kind === 'aes-256' ? 6 : 5) : oldLock(kind, password)
}

function oldLock(kind: 'rc4-40' | 'rc4-128' | 'aes-128', password: string): PdfLock {
	const revision = kind === 'rc4-40' ? 2 : kind === 'rc4-128' ? 3 : 4
	const length = revision === 2 ? 5 : 16
	const owner = Buffer.alloc(32, 0x5a)
	let key = md5(padded(password), owner, rights, id)
	if (revision >= 3) for (let round = 0; round < 50; round++) key = md5(key.subarray(0, length))
	key = key.subarray(0, length)
	let user = Buffer.from(revision === 2 ? rc4(key, padding) : rc4(key, md5(padding, id)))
	if (revision >= 3) {
		for (let round = 1; round < 20; round++) user = Buffer.from(rc4(key.map((byte) => byte ^ round), user))
		user = Buffer.concat([user, Buffer.alloc(16)])
	}
	const filters = revision === 4 ? '/CF << /StdCF << /CFM /AESV2 /Length 16 >> >> /StmF /StdCF /StrF /StdCF' : ''
	return {
		id: id.toString('hex'),
		dict: `<< /Filter /Standard /V ${revision === 2 ? 1 : revision === 3 ? 2 : 4} /R ${revision} /Length ${length * 8} /P -4 /O <${owner.toString('hex')}> /U <${user.toString('hex')}> ${filters} >>`,
		encrypt(data, num) {
			const number = Buffer.from([num, num >> 8, num >> 16, 0, 0])
			const own = md5(key, number, Buffer.from(revision === 4 ? 'sAlT' : '')).subarray(0, Math.min(16, length + 5))
			return revision === 4 ? withVector('aes-128-cbc', own, data) : rc4(own, data)
		},
	}
}

function modernLock(password: string, revision: 5 | 6): PdfLock {
	const key = Buffer.alloc(32, 0x42)
	const [check, salt] = [Buffer.from('checksum'), Buffer.from('key-salt')]
	const hash = (input: Buffer): Buffer => (revision === 5 ? createHash('sha256').update(input).digest() : hardened(input, Buffer.from(password)))
	const user = Buffer.concat([hash(Buffer.concat([Buffer.from(password), check])), check, salt])
	const wrapped = raw('aes-256-cbc', hash(Buffer.concat([Buffer.from(password), salt])), Buffer.alloc(16), key)
	const permissions = raw('aes-256-ecb', key, null, Buffer.concat([rights, Buffer.alloc(4, 255), Buffer.from('Tadb'), Buffer.alloc(4, 9)]))
	return {
		id: id.toString('hex'),
		dict: `<< /Filter /Standard /V 5 /R ${revision} /Length 256 /P -4 /O <${Buffer.alloc(48).toString('hex')}> /U <${user.toString('hex')}> /OE <${Buffer.alloc(32).toString('hex')}> /UE <${wrapped.toString('hex')}> /Perms <${permissions.toString('hex')}> `
			+ '/CF << /StdCF << /CFM /AESV3 /Length 32 >> >> /StmF /StdCF /StrF /StdCF >>',
		encrypt: (data) => withVector('aes-256-cbc', key, data),
	}
}

/** Algorithm 2.B. */
function hardened(input: Buffer, password: Buffer): Buffer {
	let key = createHash('sha256').update(input).digest()
	for (let round = 1; ; round++) {
		const encrypted = raw('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32), Buffer.concat(Array.from({ length: 64 }, () => Buffer.concat([password, key]))))
		const kind = encrypted.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3
		key = createHash(kind === 0 ? 'sha256' : kind === 1 ? 'sha384' : 'sha512').update(encrypted).digest()
		if (round >= 64 && (encrypted.at(-1) ?? 0) <= round - 32) return key.subarray(0, 32)
	}
}

function withVector(cipher: string, key: Uint8Array, data: Uint8Array): Uint8Array {
	const encryption = createCipheriv(cipher, key, vector)
	return Buffer.concat([vector, encryption.update(data), encryption.final()])
}

function raw(cipher: string, key: Uint8Array, start: Uint8Array | null, data: Uint8Array): Buffer {
	const encryption = createCipheriv(cipher, key, start).setAutoPadding(false)
	return Buffer.concat([encryption.update(data), encryption.final()])
}
