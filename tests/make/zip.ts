// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Writes ZIP archives, honest ones and ones with a single visible deviation. APPNOTE 6.3.10. */

import { crc32, deflateRawSync } from 'node:zlib'
import { joinBytes, toUtf8 } from '../../src/bytes/text.ts'

/** What a header says; everything that is left out is the truth. */
export interface HeaderClaims {
	readonly name?: string | Uint8Array
	readonly method?: number
	readonly flags?: number
	readonly crc32?: number
	readonly compressedBytes?: number
	readonly declaredBytes?: number
	readonly extra?: Uint8Array
}

interface Entry {
	readonly name: string | Uint8Array
	readonly content: Uint8Array
	readonly method: number
	data: Uint8Array
	local: HeaderClaims
	central: HeaderClaims
	descriptor: 'none' | 'marked' | 'bare' | 'wide'
	isListed: boolean
	/** Counts from the entry's own local header. */
	offsetError: number
	before: Uint8Array
}

interface EndClaims {
	readonly count?: number
	readonly directoryBytes?: number
	readonly directoryOffset?: number
}

export function zip(): ZipMaker {
	return new ZipMaker()
}

export class ZipMaker {
	private readonly entries: Entry[] = []
	private prefix: Uint8Array = new Uint8Array(0)
	private shifts = 0
	private gap: Uint8Array = new Uint8Array(0)
	private comment: Uint8Array = new Uint8Array(0)
	private suffix: Uint8Array = new Uint8Array(0)
	private end: EndClaims = {}
	private isWide = false

	/** Adds an entry; `method` 0 stores it, anything else than 8 claims to be what it is not. */
	with(name: string | Uint8Array, content: string | Uint8Array, method = 8): this {
		const bytes = typeof content === 'string' ? toUtf8(content) : content
		this.entries.push({
			name, content: bytes, method, data: method === 8 ? deflateRawSync(bytes) : bytes,
			local: {}, central: {}, descriptor: 'none', isListed: true, offsetError: 0, before: new Uint8Array(0),
		})
		return this
	}

	private get last(): Entry {
		const entry = this.entries.at(-1)
		if (entry === undefined) throw new Error('add an entry first')
		return entry
	}

	// deviations of the entry added last

	lyingAboutSize(declaredBytes: number): this {
		return this.saying({ declaredBytes })
	}

	/** Both headers say so. */
	saying(claims: HeaderClaims): this {
		return this.locally(claims).centrally(claims)
	}

	/** Only the local header says so. */
	locally(claims: HeaderClaims): this {
		this.last.local = { ...this.last.local, ...claims }
		return this
	}

	/** Only the directory says so. */
	centrally(claims: HeaderClaims): this {
		this.last.central = { ...this.last.central, ...claims }
		return this
	}

	/** Sizes and checksum follow the data. */
	describedAfterwards(form: 'marked' | 'bare' | 'wide' = 'marked'): this {
		this.last.descriptor = form
		const flags = (this.last.central.flags ?? 0) | 8
		return this.locally({ flags, crc32: 0, compressedBytes: 0, declaredBytes: 0 }).centrally({ flags })
	}

	/** The directory does not name it. */
	unlisted(): this {
		this.last.isListed = false
		return this
	}

	/** The compressed data, where it is not what the content would give. */
	compressedAs(data: Uint8Array): this {
		this.last.data = data
		return this
	}

	/** Foreign bytes in front of this entry's local header. */
	after(bytes: Uint8Array): this {
		this.last.before = bytes
		return this
	}

	/** The directory points beside the local header. */
	misplacedBy(bytes: number): this {
		this.last.offsetError = bytes
		return this
	}

	// deviations of the archive

	/** Something stands in front. `isCounted` offsets know about it; otherwise all are short by its length. */
	preceded(bytes: Uint8Array, isCounted: boolean): this {
		this.prefix = bytes
		this.shifts = isCounted ? bytes.length : 0
		return this
	}

	/** Something stands between the entries and the directory. */
	interrupted(bytes: Uint8Array): this {
		this.gap = bytes
		return this
	}

	commented(comment: Uint8Array): this {
		this.comment = comment
		return this
	}

	followed(bytes: Uint8Array): this {
		this.suffix = bytes
		return this
	}

	ending(claims: EndClaims): this {
		this.end = claims
		return this
	}

	/** Numbers stand in the Zip64 records, the classic ones are saturated. */
	zip64(): this {
		this.isWide = true
		return this
	}

	bytes(): Uint8Array {
		const pieces: Uint8Array[] = [this.prefix]
		const directory: Uint8Array[] = []
		let at = this.shifts
		for (const entry of this.entries) {
			const local = joinBytes([entry.before, localHeader(entry), entry.data, descriptor(entry)])
			if (entry.isListed) directory.push(centralHeader(entry, at + entry.before.length + entry.offsetError, this.isWide))
			pieces.push(local)
			at += local.length
		}
		pieces.push(this.gap)
		at += this.gap.length
		const listing = joinBytes(directory)
		const end = { count: directory.length, directoryBytes: listing.length, directoryOffset: at, ...this.end }
		return joinBytes([...pieces, listing, this.isWide ? wideEnd(end, at + listing.length) : classicEnd(end, this.comment), this.isWide ? classicEnd({ count: 0xffff, directoryBytes: 0xffffffff, directoryOffset: 0xffffffff }, this.comment) : new Uint8Array(0), this.suffix])
	}
}

type Field = readonly [size: 2 | 4 | 8, value: number]

/** Little-endian numbers, one after the other. */
export function numbers(...fields: readonly Field[]): Uint8Array {
	const bytes = new Uint8Array(fields.reduce((length, [size]) => length + size, 0))
	const view = new DataView(bytes.buffer)
	let at = 0
	for (const [size, value] of fields) {
		if (size === 2) view.setUint16(at, value, true)
		else if (size === 4) view.setUint32(at, value, true)
		else view.setBigUint64(at, BigInt(value), true)
		at += size
	}
	return bytes
}

const raw = (name: string | Uint8Array): Uint8Array => (typeof name === 'string' ? toUtf8(name) : name)

function told(entry: Entry, claims: HeaderClaims): Required<Omit<HeaderClaims, 'name'>> & { readonly name: Uint8Array } {
	return {
		method: claims.method ?? entry.method, flags: claims.flags ?? 0, crc32: claims.crc32 ?? crc32(entry.content), compressedBytes: claims.compressedBytes ?? entry.data.length,
		declaredBytes: claims.declaredBytes ?? entry.content.length, extra: claims.extra ?? new Uint8Array(0), name: raw(claims.name ?? entry.name),
	}
}

function localHeader(entry: Entry): Uint8Array {
	const header = told(entry, entry.local)
	return joinBytes([
		numbers([4, 0x04034b50], [2, 20], [2, header.flags], [2, header.method], [2, 0], [2, 0x21], [4, header.crc32], [4, header.compressedBytes], [4, header.declaredBytes], [2, header.name.length], [2, header.extra.length]),
		header.name, header.extra,
	])
}

function centralHeader(entry: Entry, offset: number, isWide: boolean): Uint8Array {
	const header = told(entry, entry.central)
	const wide = isWide ? numbers([2, 1], [2, 24], [8, header.declaredBytes], [8, header.compressedBytes], [8, offset]) : new Uint8Array(0)
	const narrow = (value: number): number => (isWide ? 0xffffffff : value)
	return joinBytes([
		numbers([4, 0x02014b50], [2, 20], [2, 20], [2, header.flags], [2, header.method], [2, 0], [2, 0x21], [4, header.crc32], [4, narrow(header.compressedBytes)], [4, narrow(header.declaredBytes)]),
		numbers([2, header.name.length], [2, header.extra.length + wide.length], [2, 0], [2, 0], [2, 0], [4, 0], [4, narrow(offset)]),
		header.name, wide, header.extra,
	])
}

function descriptor(entry: Entry): Uint8Array {
	const { descriptor: form, content, data } = entry
	if (form === 'none') return new Uint8Array(0)
	if (form === 'wide') return numbers([4, 0x08074b50], [4, crc32(content)], [8, data.length], [8, content.length])
	const bare = numbers([4, crc32(content)], [4, data.length], [4, content.length])
	return form === 'bare' ? bare : joinBytes([numbers([4, 0x08074b50]), bare])
}

/** The record that ends an archive; on its own, too, for archives with more than one. */
export function classicEnd(end: Required<EndClaims>, comment: Uint8Array = new Uint8Array(0)): Uint8Array {
	return joinBytes([numbers([4, 0x06054b50], [2, 0], [2, 0], [2, end.count], [2, end.count], [4, end.directoryBytes], [4, end.directoryOffset], [2, comment.length]), comment])
}

/** The Zip64 record and its locator. */
export function wideEnd(end: Required<EndClaims>, at: number): Uint8Array {
	return joinBytes([
		numbers([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, end.count], [8, end.count], [8, end.directoryBytes], [8, end.directoryOffset]),
		numbers([4, 0x07064b50], [4, 0], [8, at], [4, 1]),
	])
}

/** A Unicode path field for a name, as Info-ZIP writes it. */
export function unicodePathField(name: string, unicode: string): Uint8Array {
	const body = joinBytes([Uint8Array.of(1), numbers([4, crc32(toUtf8(name))]), toUtf8(unicode)])
	return joinBytes([numbers([2, 0x7075], [2, body.length]), body])
}
