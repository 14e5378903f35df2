// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** OOXML documents locked with a password or by rights management. [MS-OFFCRYPTO] §2.1 and §2.2. */

import { Damage } from '../../model/failures.ts'
import type { Found } from '../format.ts'
import { openCfb, type CfbEntry, type CfbFile } from './cfb.ts'
import { type Lock, readEncryptionInfo } from './encryption-info.ts'
import { DEFAULT_PASSWORD, unlock } from './unlock.ts'

const DATA_SPACES = '\u0006DataSpaces'
const RIGHTS_CONTENT = '\u0009DRMContent'

/** The stream with the locked document; a binary document under rights management has one too. */
export function lockedStream(cfb: CfbFile): CfbEntry | undefined {
	const locked = cfb.find('EncryptedPackage') ?? (cfb.find(DATA_SPACES) === undefined ? undefined : cfb.find(RIGHTS_CONTENT))
	return locked?.kind === 'stream' ? locked : undefined
}

/** Opens the document where no password is asked for and inspects it; reports the lock either way. */
export function readLocked(cfb: CfbFile, locked: CfbEntry, found: Found): void {
	found.identify({ id: 'encrypted-ooxml' })
	const at = { part: locked.path }
	const info = cfb.find('EncryptionInfo')
	if (info === undefined || info.kind !== 'stream') {
		found.fact({ kind: 'encryption', method: 'rights management', opened: false, scope: 'document', at })
		found.gap('encrypted', 'rights management', at)
		return
	}
	const lock = readLock(cfb.read(info), found)
	const decrypted = decrypt(cfb.read(locked), lock, found)
	found.fact({ kind: 'encryption', method: lock.method, opened: decrypted !== undefined, scope: 'document', at })
	if (decrypted === undefined) {
		found.gap('encrypted', lock.method, at)
		return
	}
	const { name, mediaType } = found.claims
	found.part(decrypted, { name: '(decrypted)', role: 'decrypted', fileName: name, ...(mediaType === undefined ? {} : { mediaType }) })
}

/** The package behind a lock that opens without asking for a password. Throws `Damage` where the compound file breaks. @returns undefined for any other file */
export function openLocked(bytes: Uint8Array, found: Found): Uint8Array | undefined {
	const cfb = openCfb(bytes, found)
	const locked = lockedStream(cfb)
	const info = cfb.find('EncryptionInfo')
	if (locked === undefined || info?.kind !== 'stream') return undefined
	return decrypt(cfb.read(locked), readLock(cfb.read(info), found), found)
}

function readLock(bytes: Uint8Array, found: Found): Lock {
	try {
		return readEncryptionInfo(bytes, found.budget)
	} catch (error) {
		// what we cannot make out is locked all the same
		if (error instanceof Damage) return { scheme: 'other', method: 'unknown' }
		throw error
	}
}

function decrypt(bytes: Uint8Array, lock: Lock, found: Found): Uint8Array | undefined {
	if (bytes.length < 8) return undefined
	try {
		const decryptor = unlock(lock, DEFAULT_PASSWORD, found.budget)
		if (decryptor === undefined) return undefined
		const data = bytes.subarray(8)
		found.budget.spend('expandedBytes', data.length)
		const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
		return decryptor(data).subarray(0, length)
	} catch (error) {
		if (error instanceof Damage) return undefined
		throw error
	}
}
