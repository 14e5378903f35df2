// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * Writes a ZIP archive that every reader sees alike: one local header and one directory entry a name, no extra fields,
 * no comment, no data descriptor, one fixed time. APPNOTE 6.3.10; ZIP64 where the number of entries needs it.
 */

import { platform } from '#platform'
import type { Deflater } from '../../bytes/platform.ts'
import { joinBytes, toUtf8 } from '../../bytes/text.ts'
import { Damage, LimitReached } from '../../model/failures.ts'
import { foldName, isUnsafeName } from './entry-name.ts'

/** An entry's compressed data and what the headers have to say about it. */
export interface CompressedEntry {
	/** 0: as it is; 8: raw deflate data. */
	readonly method: 0 | 8
	/** In pieces. */
	readonly data: readonly Uint8Array[]
	readonly crc32: number
	/** Length of the content. */
	readonly bytes: number
}

export interface ZipWriter {
	/** An entry from its bytes. `store`: not compressed (ODF's `mimetype`). @throws {Damage} the name was written before, in whatever spelling, or is unsafe */
	add(name: string, bytes: Uint8Array, options?: { readonly store?: boolean }): void
	/** An entry from chunks, compressed as they come, for parts too large to hold. `write` is called once with the sink. */
	addStream(name: string, write: (sink: (chunk: Uint8Array) => void) => void): void
	/** An entry whose compressed data is taken over as it stands; the caller has checked it (`ZipArchive.copy`). */
	addCompressed(name: string, entry: CompressedEntry): void
	/** The archive in pieces. */
	end(): readonly Uint8Array[]
}

export function newZip(): ZipWriter {
	return new Writer()
}

/** Compresses what comes; only the compressed data is held. */
export interface Compressor {
	write(chunk: Uint8Array): void
	/** To be called once. */
	end(): CompressedEntry
}

/** What is not longer is compressed in one go, which is quicker. */
const HELD = 262_144

export function newCompressor(): Compressor {
	const data: Uint8Array[] = []
	let crc32 = 0
	let bytes = 0
	let held: Uint8Array[] = []
	let deflater: Deflater | undefined
	const begin = (): Deflater => {
		const begun = platform.deflater((chunk) => data.push(chunk))
		for (const chunk of held) begun.write(chunk)
		held = []
		return begun
	}
	return {
		write(chunk) {
			crc32 = platform.crc32(chunk, crc32)
			bytes += chunk.length
			if (deflater === undefined && bytes <= HELD) held.push(chunk)
			else (deflater ??= begin()).write(chunk)
		},
		end() {
			if (deflater === undefined) return { method: 8, data: [platform.deflateWhole(joinBytes(held))], crc32, bytes }
			deflater.end()
			return { method: 8, data, crc32, bytes }
		},
	}
}

/** Compresses what is there as a whole. */
export function compress(chunks: readonly Uint8Array[]): CompressedEntry {
	const bytes = chunks.length === 1 ? (chunks[0] as Uint8Array) : joinBytes(chunks)
	const deflated = bytes.length === 0 ? undefined : platform.deflateWhole(bytes)
	const isSmaller = deflated !== undefined && deflated.length < bytes.length
	return { method: isSmaller ? 8 : 0, data: [isSmaller ? deflated : bytes], crc32: platform.crc32(bytes), bytes: bytes.length }
}

const LOCAL = 0x04034b50, CENTRAL = 0x02014b50, END = 0x06054b50, END64 = 0x06064b50, LOCATOR64 = 0x07064b50
const LOCAL_BYTES = 30, CENTRAL_BYTES = 46, END_BYTES = 22, END64_BYTES = 56, LOCATOR64_BYTES = 20
const VERSION = 20, VERSION64 = 45
const UTF8_FLAG = 0x800
/** The first day a DOS date can name. */
const FIRST_DAY = 0x21
const SHORTS = 0xffff
const LONGS = 0xffffffff

/** Writes numbers one after the other, least byte first. */
class Header {
	readonly bytes: Uint8Array
	private readonly view: DataView
	private at = 0

	constructor(length: number) {
		this.bytes = new Uint8Array(length)
		this.view = new DataView(this.bytes.buffer)
	}

	short(...values: readonly number[]): this {
		for (const value of values) {
			this.view.setUint16(this.at, value, true)
			this.at += 2
		}
		return this
	}

	long(...values: readonly number[]): this {
		for (const value of values) {
			this.view.setUint32(this.at, value, true)
			this.at += 4
		}
		return this
	}

	longLong(...values: readonly number[]): this {
		for (const value of values) this.long(value >>> 0, Math.floor(value / 2 ** 32))
		return this
	}

	put(bytes: Uint8Array): Uint8Array {
		this.bytes.set(bytes, this.at)
		return this.bytes
	}
}

class Writer implements ZipWriter {
	private readonly chunks: Uint8Array[] = []
	private readonly directory: Uint8Array[] = []
	private readonly names = new Set<string>()
	private written = 0

	add(name: string, bytes: Uint8Array, options: { readonly store?: boolean } = {}): void {
		this.addCompressed(name, options.store === true ? { method: 0, data: [bytes], crc32: platform.crc32(bytes), bytes: bytes.length } : compress([bytes]))
	}

	addStream(name: string, write: (sink: (chunk: Uint8Array) => void) => void): void {
		const compressor = newCompressor()
		write((chunk) => compressor.write(chunk))
		this.addCompressed(name, compressor.end())
	}

	addCompressed(name: string, entry: CompressedEntry): void {
		const folded = foldName(name)
		if (isUnsafeName(name) || name.includes('\\')) throw new Damage('an entry name that is unsafe')
		if (this.names.has(folded)) throw new Damage('an entry name twice')
		this.names.add(folded)
		const rawName = toUtf8(name)
		const compressedBytes = entry.data.reduce((sum, chunk) => sum + chunk.length, 0)
		const offset = this.written
		if (rawName.length > SHORTS || entry.bytes >= LONGS || offset + compressedBytes >= LONGS) throw new LimitReached('fileBytes')
		const flags = rawName.length === name.length ? 0 : UTF8_FLAG
		const common = (header: Header): Header => header.short(VERSION, flags, entry.method, 0, FIRST_DAY).long(entry.crc32, compressedBytes, entry.bytes).short(rawName.length, 0)
		this.push(common(new Header(LOCAL_BYTES + rawName.length).long(LOCAL)).put(rawName))
		for (const chunk of entry.data) this.push(chunk)
		this.directory.push(common(new Header(CENTRAL_BYTES + rawName.length).long(CENTRAL).short(VERSION)).short(0, 0, 0).long(0, offset).put(rawName))
	}

	end(): readonly Uint8Array[] {
		const start = this.written
		const count = this.directory.length
		for (const entry of this.directory) this.push(entry)
		const bytes = this.written - start
		if (count >= SHORTS) {
			const end64 = this.written
			this.push(new Header(END64_BYTES).long(END64).longLong(END64_BYTES - 12).short(VERSION64, VERSION64).long(0, 0).longLong(count, count, bytes, start).bytes)
			this.push(new Header(LOCATOR64_BYTES).long(LOCATOR64, 0).longLong(end64).long(1).bytes)
		}
		const shown = Math.min(count, SHORTS)
		this.push(new Header(END_BYTES).long(END).short(0, 0, shown, shown).long(bytes, start).short(0).bytes)
		return this.chunks
	}

	private push(chunk: Uint8Array): void {
		this.chunks.push(chunk)
		this.written += chunk.length
	}
}
