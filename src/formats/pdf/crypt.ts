// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The standard security handler, revisions 2 to 6, with the empty password: what opens for everybody is inspected. ISO 32000-2 §7.6; ISO 32000-1 §7.6 for the older revisions. */

import { aesCbcDecrypt, aesCbcEncrypt, digest } from '../../bytes/crypto.ts'
import { rc4 } from '../../bytes/rc4.ts'
import { asciiBytes, joinBytes } from '../../bytes/text.ts'
import type { Resolve } from './decode.ts'
import type { Lock } from './indirect.ts'
import { Dict, Name, PdfString, type Cipher, type Value } from './values.ts'

export interface Security {
	/** In words, for the report. */
	readonly method: string
	/** Undefined when it does not open with the empty password. */
	readonly lock: Lock | undefined
}

type Method = 'RC4' | 'AESV2' | 'AESV3' | 'None'

/** What the empty password becomes before it is used. ISO 32000-1 §7.6.3.3 */
const padding = Uint8Array.of(
	0x28, 0xbf, 0x4e, 0x5e, 0x4e, 0x75, 0x8a, 0x41, 0x64, 0x00, 0x4e, 0x56, 0xff, 0xfa, 0x01, 0x08,
	0x2e, 0x2e, 0x00, 0xb6, 0xd0, 0x68, 0x3e, 0x80, 0x2f, 0x0c, 0xa9, 0xfe, 0x64, 0x53, 0x69, 0x7a,
)
const salt = asciiBytes('sAlT')
const nothing = new Uint8Array(0)

/** Entries of the encryption dictionary, checked for type. */
interface Entries {
	readonly version: number
	readonly revision: number
	readonly keyBytes: number
	readonly permissions: number
	readonly encryptMetadata: boolean
	readonly owner: Uint8Array
	readonly user: Uint8Array
	readonly ownerKey: Uint8Array
	readonly userKey: Uint8Array
	readonly id: Uint8Array
}

/** Tries the empty password. `id` is the first part of the file identifier. */
export function openSecurity(dict: Dict, id: Uint8Array, resolve: Resolve): Security {
	const filter = resolve(dict.get('Filter'))
	const handler = filter instanceof Name ? filter.text : ''
	if (handler !== 'Standard') return { method: `security handler ${handler}`, lock: undefined }
	const entries = readEntries(dict, id, resolve)
	const methods = methodsOf(dict, entries, resolve)
	const method = describe(methods.streams, entries)
	if (entries.revision < 2 || entries.revision > 6) return { method, lock: undefined }
	const key = entries.revision >= 5 ? modernKey(entries) : oldKey(entries)
	return { method, lock: key === undefined ? undefined : lockWith(key, methods, entries.encryptMetadata, resolve) }
}

function readEntries(dict: Dict, id: Uint8Array, resolve: Resolve): Entries {
	const number = (key: string, otherwise: number): number => {
		const value = resolve(dict.get(key))
		return typeof value === 'number' ? Math.trunc(value) : otherwise
	}
	const bytes = (key: string): Uint8Array => {
		const value = resolve(dict.get(key))
		return value instanceof PdfString ? value.stored : nothing
	}
	const version = number('V', 0)
	const bits = number('Length', 40)
	// V 4 files often leave Length out or give it in bytes
	const keyBytes = version >= 4 ? 16 : version === 1 ? 5 : Math.min(16, Math.max(5, (bits < 40 ? bits * 8 : bits) >> 3))
	return {
		version, keyBytes, revision: number('R', 0), permissions: number('P', 0) | 0, encryptMetadata: resolve(dict.get('EncryptMetadata')) !== false,
		owner: bytes('O'), user: bytes('U'), ownerKey: bytes('OE'), userKey: bytes('UE'), id,
	}
}

interface Methods {
	readonly streams: Method
	readonly strings: Method
	/** By the name of the crypt filter. */
	readonly named: ReadonlyMap<string, Method>
}

function methodsOf(dict: Dict, entries: Entries, resolve: Resolve): Methods {
	if (entries.version < 4) return { streams: 'RC4', strings: 'RC4', named: new Map() }
	const named = new Map<string, Method>([['Identity', 'None']])
	const filters = resolve(dict.get('CF'))
	if (filters instanceof Dict) {
		for (const [name, value] of filters.entries) {
			const filter = resolve(value)
			const method = filter instanceof Dict ? resolve(filter.get('CFM')) : null
			const text = method instanceof Name ? method.text : 'None'
			named.set(name, text === 'AESV2' || text === 'AESV3' ? text : text === 'V2' ? 'RC4' : 'None')
		}
	}
	const of = (key: string): Method => {
		const name = resolve(dict.get(key))
		return named.get(name instanceof Name ? name.text : 'Identity') ?? 'None'
	}
	return { streams: of('StmF'), strings: of('StrF'), named }
}

function describe(method: Method, { version, keyBytes }: Entries): string {
	if (method === 'AESV3' || version >= 5) return 'AES-256'
	if (method === 'AESV2') return 'AES-128'
	return `RC4 ${keyBytes * 8} bit`
}

/** Revisions 2 to 4. ISO 32000-1 algorithms 2, 4, 5 and 7. */
function oldKey(entries: Entries): Uint8Array | undefined {
	if (entries.owner.length < 32 || entries.user.length < 16) return undefined
	const byUser = fileKey(padding, entries)
	if (opensUser(byUser, entries)) return byUser
	// the empty owner password gives the user password
	const { revision, keyBytes } = entries
	let hash = digest('md5', padding)
	if (revision >= 3) for (let round = 0; round < 50; round++) hash = digest('md5', hash)
	const key = hash.subarray(0, revision === 2 ? 5 : keyBytes)
	let password = entries.owner.subarray(0, 32)
	if (revision === 2) password = rc4(key, password)
	else for (let round = 19; round >= 0; round--) password = rc4(key.map((byte) => byte ^ round), password)
	const byOwner = fileKey(password, entries)
	return opensUser(byOwner, entries) ? byOwner : undefined
}

function fileKey(password: Uint8Array, { owner, permissions, id, revision, keyBytes, encryptMetadata }: Entries): Uint8Array {
	const rights = Uint8Array.of(permissions, permissions >>> 8, permissions >>> 16, permissions >>> 24)
	const length = revision === 2 ? 5 : keyBytes
	let hash = digest('md5', password, owner.subarray(0, 32), rights, id, revision >= 4 && !encryptMetadata ? Uint8Array.of(255, 255, 255, 255) : nothing)
	if (revision >= 3) for (let round = 0; round < 50; round++) hash = digest('md5', hash.subarray(0, length))
	return hash.subarray(0, length)
}

function opensUser(key: Uint8Array, { revision, user, id }: Entries): boolean {
	if (revision === 2) return same(rc4(key, padding), user, 32)
	let check = rc4(key, digest('md5', padding, id))
	for (let round = 1; round < 20; round++) check = rc4(key.map((byte) => byte ^ round), check)
	return same(check, user, 16)
}

/** Revisions 5 and 6. ISO 32000-2 algorithms 2.A and 2.B. */
function modernKey({ revision, user, owner, userKey, ownerKey }: Entries): Uint8Array | undefined {
	if (user.length < 48 || userKey.length < 32) return undefined
	const hash = revision === 5 ? (input: Uint8Array) => digest('sha256', input) : hardened
	const initial = new Uint8Array(16)
	if (same(hash(user.subarray(32, 40), nothing), user, 32)) return aesCbcDecrypt(hash(user.subarray(40, 48), nothing), initial, userKey.subarray(0, 32))
	if (owner.length < 48 || ownerKey.length < 32) return undefined
	const whole = user.subarray(0, 48)
	if (!same(hash(joinBytes([owner.subarray(32, 40), whole]), whole), owner, 32)) return undefined
	return aesCbcDecrypt(hash(joinBytes([owner.subarray(40, 48), whole]), whole), initial, ownerKey.subarray(0, 32))
}

/** Algorithm 2.B for the empty password: the digest that is slow on purpose. */
function hardened(input: Uint8Array, userKey: Uint8Array): Uint8Array {
	let key = digest('sha256', input)
	for (let round = 0; ; round++) {
		const one = joinBytes([key, userKey])
		const repeated = new Uint8Array(64 * one.length)
		for (let index = 0; index < 64; index++) repeated.set(one, index * one.length)
		const encrypted = aesCbcEncrypt(key.subarray(0, 16), key.subarray(16, 32), repeated)
		let sum = 0
		for (let index = 0; index < 16; index++) sum += encrypted[index] as number
		key = digest(sum % 3 === 0 ? 'sha256' : sum % 3 === 1 ? 'sha384' : 'sha512', encrypted)
		if (round >= 63 && (encrypted[encrypted.length - 1] as number) <= round - 31) return key.subarray(0, 32)
	}
}

function lockWith(key: Uint8Array, methods: Methods, encryptMetadata: boolean, resolve: Resolve): Lock {
	return {
		strings: (num, gen) => cipherFor(methods.strings, key, num, gen),
		streams(num, gen, dict) {
			const type = dict.get('Type')
			const kind = type instanceof Name ? type.text : ''
			if (kind === 'XRef' || (kind === 'Metadata' && !encryptMetadata)) return undefined
			return cipherFor(ownMethod(dict, methods, resolve) ?? methods.streams, key, num, gen)
		},
	}
}

/** A stream may name its crypt filter as its first filter. §7.4.10 */
function ownMethod(dict: Dict, methods: Methods, resolve: Resolve): Method | undefined {
	const first = (value: Value): Value => (Array.isArray(value) ? (value[0] ?? null) : value)
	const filter = first(dict.get('Filter'))
	if (!(filter instanceof Name) || filter.text !== 'Crypt') return undefined
	const parameters = resolve(first(resolve(dict.get('DecodeParms'))))
	const name = parameters instanceof Dict ? resolve(parameters.get('Name')) : null
	return methods.named.get(name instanceof Name ? name.text : 'Identity') ?? 'None'
}

/** ISO 32000-1 algorithm 1, ISO 32000-2 algorithm 1.A. */
function cipherFor(method: Method, key: Uint8Array, num: number, gen: number): Cipher | undefined {
	if (method === 'None') return undefined
	if (method === 'AESV3') return (data) => decryptAes(key, data)
	let own: Uint8Array | undefined
	return (data) => {
		own ??= digest('md5', key, Uint8Array.of(num, num >>> 8, num >>> 16, gen, gen >>> 8), method === 'AESV2' ? salt : nothing).subarray(0, Math.min(16, key.length + 5))
		return method === 'RC4' ? rc4(own, data) : decryptAes(own, data)
	}
}

/** The first block is the initialisation vector; the last byte says how much padding to drop. */
function decryptAes(key: Uint8Array, data: Uint8Array): Uint8Array {
	const whole = data.length - (data.length % 16)
	if (whole < 32) return nothing
	const plain = aesCbcDecrypt(key, data.subarray(0, 16), data.subarray(16, whole))
	const pad = plain[plain.length - 1] ?? 0
	return pad >= 1 && pad <= 16 ? plain.subarray(0, plain.length - pad) : plain
}

function same(one: Uint8Array, other: Uint8Array, length: number): boolean {
	if (one.length < length || other.length < length) return false
	for (let index = 0; index < length; index++) if (one[index] !== other[index]) return false
	return true
}
