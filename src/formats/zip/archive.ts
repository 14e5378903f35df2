// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The entries of a ZIP archive and their bytes. `open-zip.ts` makes it from a file. APPNOTE 6.3.10. */

import { platform } from '#platform'
import { inflateHead } from '../../bytes/inflate-stream.ts'
import { joinBytes } from '../../bytes/text.ts'
import type { Budget } from '../../model/budget.ts'
import { Damage, LimitReached } from '../../model/failures.ts'
import { foldName } from './entry-name.ts'
import type { CompressedEntry } from './write-zip.ts'

export interface ZipEntry {
	/** Decoded; separators and case untouched. */
	readonly name: string
	readonly method: number
	readonly encrypted: boolean
	readonly compressedBytes: number
	/** What a header claims; a hint, never an allocation. Undefined where no header says it. */
	readonly declaredBytes: number | undefined
	/** Undefined where no header says it. */
	readonly crc32: number | undefined
	/** Where the local header starts, counted in the file. */
	readonly headerOffset: number
	/** Where the compressed data starts; -1 where there is no local header. */
	readonly dataOffset: number
	/** Length of the local header's extra fields. */
	readonly localExtraBytes: number
	/** `directory`: most readers see it; `other-directory`: readers that choose another directory; `local`: readers that go by local headers. */
	readonly origin: 'directory' | 'other-directory' | 'local'
}

/** Entries up to this size are inflated in one go. */
const WHOLE = 1024 * 1024

/** Versions of an archive that are read as documents of their own; an archive with more is a construct nobody opens. */
const VIEWS = 4

/** One view of an archive: every name once. */
export class ZipArchive {
	/** In the order of the directory; entries that only other readers see come last. */
	readonly entries: readonly ZipEntry[]
	private readonly bytes: Uint8Array
	private readonly budget: Budget
	private readonly pool: readonly ZipEntry[]
	private readonly entryByName: ReadonlyMap<string, ZipEntry>
	private entryByFoldedName: ReadonlyMap<string, ZipEntry> | undefined

	/** @param pool everything any reader may see; of several entries with one name, the last is the usual choice */
	constructor(bytes: Uint8Array, pool: readonly ZipEntry[], budget: Budget) {
		this.bytes = bytes
		this.budget = budget
		this.pool = pool
		this.entryByName = new Map(pool.map((entry) => [entry.name, entry]))
		const chosen = this.entryByName.size === pool.length ? pool : pool.filter((entry) => this.entryByName.get(entry.name) === entry)
		const isUsual = (entry: ZipEntry): boolean => entry.origin === 'directory'
		this.entries = chosen.every(isUsual) ? chosen : [...chosen.filter(isUsual), ...chosen.filter((entry) => !isUsual(entry))]
	}

	/** The entry with exactly this name. */
	find(name: string): ZipEntry | undefined {
		return this.entryByName.get(name)
	}

	/** The entry with this name, whatever the case of letters and the kind of slash; of several, the last. */
	findIgnoringCase(name: string): ZipEntry | undefined {
		this.entryByFoldedName ??= new Map(this.entries.map((entry) => [foldName(entry.name), entry]))
		return this.entryByFoldedName.get(foldName(name))
	}

	/**
	 * The archive as different readers may see it, the usual view first; only one for an honest archive.
	 * @param ignoringCase names that differ in case or slashes only are one name, as in OPC packages
	 */
	views(ignoringCase: boolean): readonly ZipArchive[] {
		const keyOf = (entry: ZipEntry): string => (ignoringCase ? foldName(entry.name) : entry.name)
		const keyCount = ignoringCase ? new Set(this.pool.map(keyOf)).size : this.entryByName.size
		if (keyCount === this.pool.length) return [this]
		const groups = new Map<string, ZipEntry[]>()
		for (const entry of this.pool) {
			const key = keyOf(entry)
			const group = groups.get(key)
			if (group === undefined) groups.set(key, [entry])
			else group.push(entry)
		}
		const versions = [...groups.values()].reduce((most, group) => Math.max(most, group.length), 1)
		return Array.from({ length: Math.min(versions, VIEWS) }, (_, view) => {
			const chosen = new Set([...groups.values()].map((group) => group[Math.max(0, group.length - 1 - view)]))
			return new ZipArchive(this.bytes, this.pool.filter((entry) => chosen.has(entry)), this.budget)
		})
	}

	/** The entry's data as it stands in the file; shorter than it should be where the file ends early. */
	private compressed(entry: ZipEntry): Uint8Array {
		if (entry.dataOffset < 0) throw new Damage('entry has no local header', entry.headerOffset)
		if (entry.encrypted) throw new Damage('entry is encrypted', entry.headerOffset)
		return this.bytes.subarray(entry.dataOffset, Math.min(this.bytes.length, entry.dataOffset + entry.compressedBytes))
	}

	/**
	 * Gives the entry's bytes to `sink`, in pieces if they are many. Spends `expandedBytes`.
	 * @throws {Damage} the data is broken, encrypted or of a wrong checksum; everything before the break has been given to `sink`
	 * @throws {LimitReached} more than the budget or the ratio allows
	 */
	stream(entry: ZipEntry, sink: (chunk: Uint8Array) => void): void {
		const data = this.compressed(entry)
		this.checked(entry, data, sink, (pass) => void this.expand(entry, data, pass))
	}

	/**
	 * The entry's compressed data, to be written to another archive as it stands: it has been inflated once and fits its checksum, and nothing stands behind it.
	 * Throws as `stream` does. @param sink gets the bytes as from `stream`, so that whoever reads them does not inflate twice
	 */
	copy(entry: ZipEntry, sink: (chunk: Uint8Array) => void = () => undefined): CompressedEntry {
		const data = this.compressed(entry)
		let used = data.length
		const sums = this.checked(entry, data, sink, (pass) => {
			used = this.expand(entry, data, pass)
		})
		return { method: entry.method === 0 ? 0 : 8, data: [data.subarray(0, used)], ...sums }
	}

	/** Runs `expand`, which gives the entry's bytes to what it gets, and compares them with the headers. */
	private checked(entry: ZipEntry, data: Uint8Array, sink: (chunk: Uint8Array) => void, expand: (pass: (chunk: Uint8Array) => void) => void): { readonly bytes: number; readonly crc32: number } {
		const { budget } = this
		if (entry.method !== 0 && entry.method !== 8) throw new Damage(`compression method ${entry.method}`, entry.headerOffset)
		let bytes = 0
		let crc32 = 0
		expand((chunk) => {
			budget.spend('expandedBytes', chunk.length)
			bytes += chunk.length
			budget.checkRatio(bytes, data.length)
			crc32 = platform.crc32(chunk, crc32)
			sink(chunk)
		})
		if (data.length < entry.compressedBytes) throw new Damage('entry ends outside the file', entry.headerOffset)
		if (entry.crc32 !== undefined && crc32 !== entry.crc32) throw new Damage('checksum does not match', entry.headerOffset)
		if (entry.declaredBytes !== undefined && bytes !== entry.declaredBytes) throw new Damage('size does not match', entry.headerOffset)
		return { bytes, crc32 }
	}

	/** What is stored under the entry's name, told from other content by a digest of the stored bytes: equal ones expand to equal bytes. Undefined where there is nothing to be read. */
	digest(entry: ZipEntry): string | undefined {
		if (entry.dataOffset < 0 || entry.encrypted) return undefined
		return `${entry.method} ${platform.sha256(this.compressed(entry))}`
	}

	/** The digests of all entries. */
	digests(): ReadonlySet<string> {
		return new Set(this.entries.map((entry) => this.digest(entry)).filter((digest) => digest !== undefined))
	}

	/** @returns how many bytes of `data` were used */
	private expand(entry: ZipEntry, data: Uint8Array, pass: (chunk: Uint8Array) => void): number {
		if (entry.method === 0) {
			pass(data)
			return data.length
		}
		if ((entry.declaredBytes ?? 0) <= WHOLE) {
			const whole = platform.inflateWhole(data, Math.min(entry.declaredBytes ?? WHOLE, this.budget.remaining('expandedBytes')))
			if (whole !== undefined) {
				pass(whole.bytes)
				return whole.consumed
			}
		}
		const { complete, consumed } = platform.inflateStream(data, pass)
		if (!complete) throw new Damage('compressed data is broken', entry.headerOffset)
		return consumed
	}

	/** Up to `length` bytes from the entry's start; none where they cannot be read. Whoever reads the entry in full reports what is wrong with it. */
	head(entry: ZipEntry, length: number): Uint8Array {
		if (entry.encrypted || entry.dataOffset < 0) return new Uint8Array(0)
		const data = this.compressed(entry)
		// how an empty file is deflated
		if (entry.declaredBytes === 0 && data.length <= 2) return new Uint8Array(0)
		if (entry.method !== 8) return entry.method === 0 ? data.subarray(0, length) : new Uint8Array(0)
		return inflateHead(data, length)
	}

	/** The entry's bytes as a whole, at most `limits.partBytes`. Throws as `stream` does. */
	read(entry: ZipEntry): Uint8Array {
		const { bytes, damage } = this.salvage(entry)
		if (damage !== undefined) throw damage
		return bytes
	}

	/** The entry's bytes up to where they break, at most `limits.partBytes`, and the break. */
	salvage(entry: ZipEntry): { readonly bytes: Uint8Array; readonly damage: Damage | undefined } {
		const chunks: Uint8Array[] = []
		let length = 0
		let damage: Damage | undefined
		try {
			this.stream(entry, (chunk) => {
				length += chunk.length
				if (length > this.budget.limits.partBytes) throw new LimitReached('partBytes')
				chunks.push(chunk)
			})
		} catch (error) {
			// not swallowed: the caller gets it together with the bytes
			if (!(error instanceof Damage)) throw error
			damage = error
		}
		return { bytes: chunks.length === 1 ? (chunks[0] as Uint8Array) : joinBytes(chunks), damage }
	}
}
