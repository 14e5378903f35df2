// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The entries of a ZIP archive and their bytes. APPNOTE 6.3.10. */

import { platform } from '#platform'
import { ByteReader } from '../../bytes/byte-reader.ts'
import { joinBytes, lastIndexOfBytes, utf8 } from '../../bytes/text.ts'
import type { Budget } from '../../model/budget.ts'
import { Damage, LimitReached } from '../../model/failures.ts'
import type { Found } from '../format.ts'

export interface ZipEntry {
	/** As the central directory has it, decoded; separators and case untouched. */
	readonly name: string
	readonly method: number
	readonly encrypted: boolean
	readonly compressedBytes: number
	/** What the directory claims; a hint, never an allocation. */
	readonly declaredBytes: number
	readonly crc32: number
	/** Where the local header starts, counted in the file. */
	readonly headerOffset: number
	/** Where the compressed data starts. */
	readonly dataOffset: number
}

const WHOLE = 1024 * 1024

export class ZipArchive {
	readonly entries: readonly ZipEntry[]
	private readonly bytes: Uint8Array
	private readonly budget: Budget
	private readonly entryByName: ReadonlyMap<string, ZipEntry>

	constructor(bytes: Uint8Array, entries: readonly ZipEntry[], budget: Budget) {
		this.bytes = bytes
		this.entries = entries
		this.budget = budget
		this.entryByName = new Map(entries.map((entry) => [entry.name, entry]))
	}

	/** The entry with exactly this name; of several, the last. */
	find(name: string): ZipEntry | undefined {
		return this.entryByName.get(name)
	}

	private compressed(entry: ZipEntry): Uint8Array {
		if (entry.encrypted) throw new Damage('entry is encrypted', entry.headerOffset)
		if (entry.dataOffset + entry.compressedBytes > this.bytes.length) throw new Damage('entry ends outside the file', entry.headerOffset)
		return this.bytes.subarray(entry.dataOffset, entry.dataOffset + entry.compressedBytes)
	}

	/**
	 * Gives the entry's bytes to `sink`, in pieces if they are many. Spends `expandedBytes`.
	 * @throws {Damage} the data is broken, encrypted or of a wrong checksum; everything before the break has been given to `sink`
	 * @throws {LimitReached} more than the budget or the ratio allows
	 */
	stream(entry: ZipEntry, sink: (chunk: Uint8Array) => void): void {
		const data = this.compressed(entry)
		const { budget } = this
		if (entry.method !== 0 && entry.method !== 8) throw new Damage(`compression method ${entry.method}`, entry.headerOffset)
		let length = 0
		let crc = 0
		const pass = (chunk: Uint8Array): void => {
			budget.spend('expandedBytes', chunk.length)
			length += chunk.length
			budget.checkRatio(length, data.length)
			crc = platform.crc32(chunk, crc)
			sink(chunk)
		}
		if (entry.method === 0) pass(data)
		else {
			const whole = entry.declaredBytes <= WHOLE ? platform.inflateWhole(data, Math.min(WHOLE, budget.remaining('expandedBytes'))) : undefined
			if (whole !== undefined) pass(whole)
			else if (!platform.inflateStream(data, pass).complete) throw new Damage('compressed data is broken', entry.headerOffset)
		}
		if (crc !== entry.crc32) throw new Damage('checksum does not match', entry.headerOffset)
	}

	/** The entry's bytes as a whole, at most `limits.partBytes`. Throws as `stream` does. */
	read(entry: ZipEntry): Uint8Array {
		const chunks: Uint8Array[] = []
		let length = 0
		this.stream(entry, (chunk) => {
			length += chunk.length
			if (length > this.budget.limits.partBytes) throw new LimitReached('partBytes')
			chunks.push(chunk)
		})
		return chunks.length === 1 ? (chunks[0] as Uint8Array) : joinBytes(chunks)
	}
}

/** Walks the directory; reports what readers may disagree about to `found`. */
export function openZip(bytes: Uint8Array, found: Found): ZipArchive {
	const end = lastIndexOfBytes(bytes, Uint8Array.of(0x50, 0x4b, 5, 6), Math.max(0, bytes.length - 65_557))
	if (end < 0) throw new Damage('no end of central directory')
	const tail = new ByteReader(bytes, end + 10)
	const count = tail.u16()
	tail.skip(4)
	const directory = new ByteReader(bytes, tail.u32())
	const entries: ZipEntry[] = []
	for (let index = 0; index < count; index++) {
		found.budget.spend('entries')
		if (directory.u32() !== 0x02014b50) throw new Damage('central directory entry expected', directory.at - 4)
		directory.skip(4)
		const flags = directory.u16()
		const method = directory.u16()
		directory.skip(4)
		const crc32 = directory.u32()
		const compressedBytes = directory.u32()
		const declaredBytes = directory.u32()
		const nameLength = directory.u16()
		const extraLength = directory.u16()
		const commentLength = directory.u16()
		directory.skip(8)
		const headerOffset = directory.u32()
		const name = utf8(directory.take(nameLength))
		directory.skip(extraLength + commentLength)
		const local = new ByteReader(bytes, headerOffset).skip(26)
		const dataOffset = headerOffset + 30 + local.u16() + local.u16()
		entries.push({ name, method, encrypted: (flags & 1) !== 0, compressedBytes, declaredBytes, crc32, headerOffset, dataOffset })
	}
	return new ZipArchive(bytes, entries, found.budget)
}
