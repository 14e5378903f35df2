// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * Opens a ZIP file as every reader might: by its last directory, by another one, by its local headers. What they would
 * disagree about is reported, and what only one of them would see is in the archive too. APPNOTE 6.3.10.
 */

import { platform } from '#platform'
import { Damage } from '../../model/failures.ts'
import type { Found } from '../format.ts'
import { ZipArchive, type ZipEntry } from './archive.ts'
import { Deviations } from './deviations.ts'
import { directoriesOf, mainEnd, type Directory } from './directory.ts'
import { decodeName, foldName, isUnsafeName, unicodePath } from './entry-name.ts'
import { DESCRIBED, ENCRYPTED, END, descriptorEnd, endRecords, leadsSomewhere, localHeader, viewOf, type CentralHeader, type EndRecords, type Header } from './records.ts'
import { localHeaders, signatures, type FoundLocal } from './scan.ts'

/** A stretch of the file that a record or an entry's data takes up. */
interface Extent {
	readonly from: number
	readonly to: number
	readonly name: string
}

/**
 * @throws {Damage} there is no entry at all
 * @throws {LimitReached} more entries than the budget allows
 */
export function openZip(bytes: Uint8Array, found: Found): ZipArchive {
	return new Opening(bytes, found).open()
}

/** Bytes; the shortest script, link file or page that does anything is longer. */
const SMALLEST_DOCUMENT = 16

/** Everything that is gathered while one file is opened. */
class Opening {
	private readonly bytes: Uint8Array
	private readonly view: DataView
	private readonly found: Found
	private readonly deviations: Deviations
	private readonly extents: Extent[] = []
	private readonly listed: ZipEntry[] = []
	private readonly others: ZipEntry[] = []
	private known: Set<string> | undefined

	constructor(bytes: Uint8Array, found: Found) {
		this.bytes = bytes
		this.view = viewOf(bytes)
		this.found = found
		this.deviations = new Deviations(found)
	}

	open(): ZipArchive {
		const end = mainEnd(this.bytes, this.view)
		if (end === undefined) this.recover()
		else {
			this.takeEnd(end, 'directory')
			this.sweep(end)
		}
		if (this.listed.length === 0 && this.others.length === 0 && end === undefined) throw new Damage('no entry', 0)
		this.judgeNames()
		this.deviations.finish()
		return new ZipArchive(this.bytes, this.distinct(), this.found.budget)
	}

	/** The end of the file is missing, and with it the directory: every entry that can still be found is read. */
	private recover(): void {
		this.deviations.add('zip-truncated', 'no end of central directory')
		for (const local of localHeaders(this.bytes, this.view, 0, this.bytes.length)) {
			this.found.budget.spend('entries')
			this.listed.push(this.fromLocal(local, 'directory'))
		}
	}

	private takeEnd(end: EndRecords, origin: 'directory' | 'other-directory'): void {
		const [main, ...more] = directoriesOf(this.bytes, this.view, end, this.found.budget)
		const first = Math.min(...end.choices.map((choice) => choice.at))
		this.extents.push({ from: first, to: end.end, name: 'end of central directory' })
		if (main === undefined) return
		this.judgeDirectory(main)
		this.takeDirectory(main, origin)
		for (const other of more) {
			this.deviations.add('zip-directory-twice', `directories at ${main.start} and ${other.start}`, other.start)
			this.takeDirectory(other, 'other-directory')
		}
	}

	private judgeDirectory(directory: Directory): void {
		const { record, headers, start, end } = directory
		const counted = record.isZip64 ? headers.length : headers.length & 0xffff
		if (counted !== record.count) this.deviations.add('zip-disagreement', `${headers.length} directory entries, end record says ${record.count}`, record.at)
		else if (end - start !== record.directoryBytes) this.deviations.add('zip-disagreement', `directory of ${end - start} bytes, end record says ${record.directoryBytes}`, record.at)
	}

	private takeDirectory(directory: Directory, origin: 'directory' | 'other-directory'): void {
		this.extents.push({ from: directory.start, to: directory.end, name: 'central directory' })
		for (const header of directory.headers) this.takeEntry(header, directory.shift, origin)
	}

	/** One entry of a directory, compared with its local header. */
	private takeEntry(central: CentralHeader, shift: number, origin: 'directory' | 'other-directory'): void {
		const at = this.locate(central, shift)
		const name = decodeName(central.rawName, central.flags)
		if (origin === 'other-directory' && this.isKnown(at, name)) return
		const local = localHeader(this.bytes, this.view, at)
		const entry: ZipEntry = {
			name, method: central.method, encrypted: (central.flags & ENCRYPTED) !== 0, compressedBytes: central.compressedBytes, declaredBytes: central.declaredBytes,
			crc32: central.crc32, headerOffset: at, dataOffset: local?.end ?? -1, localExtraBytes: local?.extra.length ?? 0, origin,
		}
		const target = origin === 'directory' ? this.listed : this.others
		if (local === undefined) {
			this.deviations.add('zip-entry-damaged', `${name}: no local header`, at)
			target.push(entry)
			return
		}
		target.push(this.unmasked(entry, name))
		this.takeAlias(central, entry)
		this.compare(central, local, entry)
		const dataEnd = local.end + central.compressedBytes
		const end = (local.flags & DESCRIBED) === 0 ? dataEnd : descriptorEnd(this.view, dataEnd, central.crc32, central.compressedBytes, central.declaredBytes)
		if (end > this.bytes.length) this.deviations.add('zip-entry-damaged', `${name}: ends outside the file`, at)
		this.extents.push({ from: at, to: Math.min(end, this.bytes.length), name })
	}

	/** Whether another directory lists the same local header by the same name. */
	private isKnown(at: number, name: string): boolean {
		this.known ??= new Set(this.listed.map((entry) => `${entry.headerOffset} ${entry.name}`))
		const key = `${at} ${name}`
		if (this.known.has(key)) return true
		this.known.add(key)
		return false
	}

	/** Position of the local header: with or without the shift that something before the archive causes. */
	private locate(central: CentralHeader, shift: number): number {
		const shifted = central.localOffset + shift
		if (shift === 0) return shifted
		const hasName = (at: number): boolean => sameBytes(localHeader(this.bytes, this.view, at)?.rawName, central.rawName)
		return !hasName(shifted) && hasName(central.localOffset) ? central.localOffset : shifted
	}

	/** Entries that are marked as encrypted but are not: some readers do not look at the mark. */
	private unmasked(entry: ZipEntry, name: string): ZipEntry {
		if (!entry.encrypted) return entry
		const data = this.bytes.subarray(entry.dataOffset, entry.dataOffset + entry.compressedBytes)
		const { budget } = this.found
		const plain = entry.method === 0 ? data : platform.inflateWhole(data, Math.min(entry.declaredBytes ?? 0, budget.limits.partBytes, budget.remaining('expandedBytes')))?.bytes
		if (plain === undefined || plain.length !== entry.declaredBytes) return entry
		budget.spend('expandedBytes', plain.length)
		if (platform.crc32(plain) !== entry.crc32) return entry
		this.deviations.add('zip-disagreement', `${name}: marked as encrypted but is not`, entry.headerOffset)
		return { ...entry, encrypted: false }
	}

	/** The second name in a Unicode path field. Where the first one is not ASCII, two spellings are expected. */
	private takeAlias(central: CentralHeader, entry: ZipEntry): void {
		if (central.extra.length < 9) return
		const alias = unicodePath(central.extra, central.rawName)
		if (alias === undefined || alias === entry.name || central.rawName.some((byte) => byte >= 128)) return
		this.deviations.add('zip-unicode-path', `${entry.name} and, as Unicode path, ${alias}`, entry.headerOffset)
		this.others.push({ ...entry, name: alias, origin: 'other-directory' })
	}

	/** Reports where the local header says something else, and keeps the entry as that header has it. */
	private compare(central: CentralHeader, local: Header, entry: ZipEntry): void {
		const { name, headerOffset: at } = entry
		const hasOtherName = !sameBytes(local.rawName, central.rawName)
		const localName = hasOtherName ? decodeName(local.rawName, local.flags) : name
		const isDescribed = (local.flags & DESCRIBED) !== 0
		const hasOtherSizes = local.compressedBytes !== central.compressedBytes || local.declaredBytes !== central.declaredBytes || local.crc32 !== central.crc32
		const isSilent = isDescribed && (local.compressedBytes === 0 || local.compressedBytes === 0xffffffff)
		if (hasOtherName) this.deviations.add('zip-names-differ', `${name} and, locally, ${localName}`, at)
		if (local.method !== central.method) this.deviations.add('zip-methods-differ', `${name}: ${central.method} and, locally, ${local.method}`, at)
		if (((local.flags ^ central.flags) & ENCRYPTED) !== 0) this.deviations.add('zip-disagreement', `${name}: encrypted in one header only`, at)
		else if (((local.flags ^ central.flags) & ~6) !== 0) this.deviations.add('zip-flags-differ', `${name}: ${central.flags} and, locally, ${local.flags}`, at)
		if (hasOtherSizes && !isSilent) {
			const detail = `${name}: ${central.compressedBytes}/${central.declaredBytes} and, locally, ${local.compressedBytes}/${local.declaredBytes}`
			this.deviations.add(isDescribed ? 'zip-flags-differ' : 'zip-sizes-differ', detail, at)
		}
		const isOther = hasOtherName || local.method !== central.method || ((local.flags ^ central.flags) & ENCRYPTED) !== 0 || (hasOtherSizes && !isDescribed && local.compressedBytes > 0)
		if (!isOther) return
		const usesOwnSizes = !isDescribed && local.compressedBytes > 0
		this.others.push({
			...entry, name: localName, method: local.method, encrypted: (local.flags & ENCRYPTED) !== 0, origin: 'local',
			...(usesOwnSizes ? { compressedBytes: local.compressedBytes, declaredBytes: local.declaredBytes, crc32: local.crc32 } : {}),
		})
		// whoever goes by a shorter local size meets what stands in the rest of the data
		if (usesOwnSizes && local.compressedBytes < central.compressedBytes) this.takeUnlisted(local.end + local.compressedBytes, Math.min(this.bytes.length, local.end + central.compressedBytes))
	}

	private fromLocal(local: FoundLocal, origin: 'directory' | 'local'): ZipEntry {
		const { header } = local
		return {
			name: decodeName(header.rawName, header.flags), method: header.method, encrypted: (header.flags & ENCRYPTED) !== 0, compressedBytes: local.compressedBytes,
			declaredBytes: local.isSized ? header.declaredBytes : undefined, crc32: local.isSized ? header.crc32 : undefined,
			headerOffset: local.at, dataOffset: header.end, localExtraBytes: header.extra.length, origin,
		}
	}

	/** Entries in a stretch of the file that no directory lists. */
	private takeUnlisted(from: number, to: number): void {
		for (const local of localHeaders(this.bytes, this.view, from, to)) {
			this.found.budget.spend('entries')
			const entry = this.fromLocal(local, 'local')
			this.deviations.add('zip-unlisted-entry', entry.name, local.at)
			this.others.push(entry)
		}
	}

	/** Goes over the file from start to end and looks at what overlaps and what nobody accounts for. */
	private sweep(end: EndRecords): void {
		const extents = [...this.extents].sort((one, other) => one.from - other.from || one.to - other.to)
		let covered = 0
		let before = 'start of the file'
		for (const extent of extents) {
			if (extent.from < covered) this.deviations.add('zip-overlap', `${before} and ${extent.name}`, extent.from)
			else if (extent.from > covered) this.judgeGap(covered, extent.from, covered === 0 ? 'zip-data-before' : 'zip-data-between')
			if (extent.to > covered) {
				covered = extent.to
				before = extent.name
			}
		}
		const comment = Math.min(this.bytes.length, end.end + end.commentBytes)
		if (comment > end.end) this.judgeGap(end.end, comment, 'zip-comment')
		if (comment < this.bytes.length) this.judgeGap(comment, this.bytes.length, 'zip-data-after')
	}

	private judgeGap(from: number, to: number, defect: 'zip-data-before' | 'zip-data-between' | 'zip-comment' | 'zip-data-after'): void {
		const bytes = this.bytes.subarray(from, to)
		// padding says nothing to anybody
		if (bytes.every((byte) => byte === 0)) return
		this.deviations.add(defect, `${to - from} bytes`, from)
		this.takeUnlisted(from, to)
		for (const at of signatures(this.bytes, this.view, from, to, END)) {
			const records = leadsSomewhere(this.view, at) ? endRecords(this.view, at) : undefined
			if (records === undefined) continue
			const before = this.others.length
			this.takeOther(records)
			if (this.others.length > before) this.deviations.add('zip-directory-twice', `another end of central directory with ${this.others.length - before} other entries`, at)
		}
		// a few bytes are a trace of transmission: nothing that any program would open fits into them
		if (bytes.length >= SMALLEST_DOCUMENT && (defect === 'zip-data-before' || defect === 'zip-data-after')) this.found.part(bytes, { name: defect === 'zip-data-before' ? '(before the archive)' : '(after the archive)', role: 'attachment' })
	}

	/** The directories of an end record that most readers do not choose. Their extents are not part of the sweep. */
	private takeOther(records: EndRecords): void {
		for (const directory of directoriesOf(this.bytes, this.view, records, this.found.budget)) this.takeDirectory(directory, 'other-directory')
	}

	/** Everything any reader may see, the usual choice of a name last. Entries of the same name and data are one entry. */
	private distinct(): ZipEntry[] {
		const pool = this.others.length === 0 ? this.listed : [...this.others, ...this.listed]
		if (new Set(pool.map((entry) => entry.name)).size === pool.length) return pool
		const countByName = new Map<string, number>()
		for (const { name } of pool) countByName.set(name, (countByName.get(name) ?? 0) + 1)
		const known = new Set<string>()
		const isNew = (entry: ZipEntry): boolean => {
			if (countByName.get(entry.name) === 1) return true
			const data = entry.dataOffset < 0 ? new Uint8Array(0) : this.bytes.subarray(entry.dataOffset, entry.dataOffset + entry.compressedBytes)
			// entries that overlap could make this more work than the file has bytes
			this.found.budget.spend('expandedBytes', data.length)
			const key = `${platform.sha256(data)} ${entry.method} ${entry.encrypted} ${entry.name}`
			if (known.has(key)) return false
			known.add(key)
			return true
		}
		return [...pool].reverse().filter(isNew).reverse()
	}

	private judgeNames(): void {
		/** The first spelling of each name, and those after it. */
		const spellings = new Map<string, string>()
		const variants = new Set<string>()
		for (const { name, method, encrypted, headerOffset } of this.listed) {
			const folded = foldName(name)
			const first = spellings.get(folded)
			if (first === undefined) spellings.set(folded, name)
			else {
				if (first === name || variants.has(name)) this.deviations.add('zip-name-twice', name, headerOffset)
				if (first !== name) this.deviations.add('zip-name-case', `${first} and ${name}`, headerOffset)
				variants.add(name)
			}
			if (isUnsafeName(name)) this.deviations.add('zip-name-unsafe', name, headerOffset)
			if (method !== 0 && method !== 8) this.deviations.add('zip-method-unusual', `${name}: method ${method}`, headerOffset)
			if (encrypted) this.deviations.add('zip-entry-encrypted', name, headerOffset)
		}
	}
}

function sameBytes(one: Uint8Array | undefined, other: Uint8Array): boolean {
	if (one === undefined || one.length !== other.length) return false
	for (let index = 0; index < one.length; index++) if (one[index] !== other[index]) return false
	return true
}
