// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Workbooks locked with a password: records keep their type and length, most of their data is encrypted. [MS-XLS] §2.2.10 and §2.4.117. */

import { ByteReader } from '../../../bytes/byte-reader.ts'
import type { Budget } from '../../../model/budget.ts'
import { decryptBlocks, readLock, silentPasswords } from '../encryption/office-rc4.ts'
import { passwordVerifier, xorArray, xorDecrypt } from '../encryption/xor-obfuscation.ts'
import { RecordCursor } from './record-cursor.ts'

export interface WorkbookLock {
	readonly method: string
	/** The stream in plain; absent when no silent password opens it. */
	readonly plain?: Uint8Array
}

const FILE_PASS = 0x2f
const BOUND_SHEET = 0x85
const BLOCK = 1024

/** BOF, FILEPASS, USREXCL, FILELOCK, INTERFACEHDR, RRDINFO, RRDHEAD: always in plain. */
const plainRecords: ReadonlySet<number> = new Set([0x0009, 0x0209, 0x0409, 0x0809, FILE_PASS, 0x0194, 0x0195, 0x00e1, 0x0196, 0x0138])

/** FILEPASS comes among the first records or not at all. */
const FIRST_RECORDS = 32

/**
 * Finds out whether the stream is locked, and opens it where Excel would without asking.
 * @throws {Damage} the description of the lock is cut off
 */
export function readFilePass(stream: Uint8Array, budget: Budget): WorkbookLock | undefined {
	const record = new RecordCursor(stream, 0, budget)
	for (let count = 0; count < FIRST_RECORDS && record.next(); count++) {
		if (record.type === FILE_PASS) return unlock(record.data, stream, record.offset, budget)
	}
	return undefined
}

function unlock(description: Uint8Array, stream: Uint8Array, from: number, budget: Budget): WorkbookLock {
	const reader = new ByteReader(description)
	// before BIFF8 there is but one method, and no word that names it
	if (description.length < 6) return unlockXor(reader, stream, from, budget)
	if (reader.u16() === 0) return unlockXor(reader, stream, from, budget)
	const { method, keyStream } = readLock(description.subarray(2))
	if (keyStream === undefined) return { method }
	budget.spend('expandedBytes', stream.length)
	const whole = decryptBlocks(stream, BLOCK, keyStream)
	return { method, plain: put(stream, from, budget, (_, start, end) => whole.subarray(start, end)) }
}

function unlockXor(reader: ByteReader, stream: Uint8Array, from: number, budget: Budget): WorkbookLock {
	const method = 'XOR obfuscation'
	const key = reader.u16()
	const verifier = reader.u16()
	const password = silentPasswords.find((candidate) => passwordVerifier(candidate) === verifier)
	if (password === undefined) return { method }
	budget.spend('expandedBytes', stream.length)
	const array = xorArray(password, key)
	return { method, plain: put(stream, from, budget, (record, start, end) => xorDecrypt(stream.subarray(start, end), array, start + record.length)) }
}

/** A copy of the stream in which the data of encrypted records after `from` is replaced. */
function put(stream: Uint8Array, from: number, budget: Budget, plainData: (record: RecordCursor, start: number, end: number) => Uint8Array): Uint8Array {
	const plain = stream.slice()
	const record = new RecordCursor(stream, from, budget)
	while (record.next()) {
		if (plainRecords.has(record.type)) continue
		const start = record.offset + 4
		const data = plainData(record, start, start + record.length)
		// the position of a sheet is needed before anything is decrypted
		const keep = record.type === BOUND_SHEET ? Math.min(4, data.length) : 0
		plain.set(data.subarray(keep), start + keep)
	}
	return plain
}
