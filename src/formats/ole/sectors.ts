// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Header, allocation tables and sector chains of a compound file. [MS-CFB] §2.1 to §2.5. */

import { ByteReader } from '../../bytes/byte-reader.ts'
import type { Budget } from '../../model/budget.ts'
import type { Defect } from '../../model/facts.ts'
import { Damage } from '../../model/failures.ts'

/** Tells what readers may disagree about. */
export type Complain = (defect: Defect, detail: string) => void

const DIFAT_IN_HEADER = 109
const LARGEST_SECTOR = 0xfffffffa
const END_OF_CHAIN = 0xfffffffe
const FREE = 0xffffffff

export interface CfbHeader {
	readonly version: number
	readonly sectorBytes: number
	readonly miniSectorBytes: number
	/** Streams smaller than this live in the mini stream. */
	readonly miniCutoff: number
	readonly firstDirectory: number
	readonly firstMiniTable: number
	readonly firstDifat: number
}

/** @throws {Damage} there is no header, or it names sectors no reader could use */
export function readHeader(bytes: Uint8Array, complain: Complain): CfbHeader {
	const reader = new ByteReader(bytes, 24)
	reader.skip(2)
	const version = reader.u16()
	const byteOrder = reader.u16()
	const sectorShift = reader.u16()
	const miniShift = reader.u16()
	reader.skip(14)
	const firstDirectory = reader.u32()
	reader.skip(4)
	const miniCutoff = reader.u32()
	const firstMiniTable = reader.u32()
	reader.skip(4)
	const firstDifat = reader.u32()
	if (sectorShift < 7 || sectorShift > 16 || miniShift >= sectorShift || miniShift < 3) throw new Damage(`sectors of 2^${sectorShift} and 2^${miniShift} bytes`, 30)
	if (byteOrder !== 0xfffe) complain('cfb-header', 'byte order')
	if (miniShift !== 6) complain('cfb-header', `mini sectors of 2^${miniShift} bytes`)
	if (sectorShift !== 9 && sectorShift !== 12) complain('cfb-header', `sectors of 2^${sectorShift} bytes`)
	if (miniCutoff !== 4096) complain('cfb-header', `mini stream cutoff ${miniCutoff}`)
	return { version, sectorBytes: 1 << sectorShift, miniSectorBytes: 1 << miniShift, miniCutoff, firstDirectory, firstMiniTable, firstDifat }
}

/** Pieces of the file, in the order of the stream: offset and length in turns. Neighbouring sectors are one piece. */
export type Runs = readonly number[]

/** Sectors of one size, the table that chains them, and who uses them. */
export class SectorSpace {
	private readonly table: Uint32Array
	private readonly count: number
	private readonly unit: number
	private readonly firstOffset: number
	private readonly end: number
	private readonly budget: Budget
	private readonly complain: Complain
	/** The last chain that used a sector. One table instead of a set for each chain keeps the walk over all chains linear. */
	private readonly owners: Uint32Array
	private chains = 0

	/**
	 * @param unit bytes of one sector
	 * @param firstOffset where sector 0 starts
	 * @param end where the last sector ends; it may be incomplete
	 */
	constructor(table: Uint32Array, unit: number, firstOffset: number, end: number, budget: Budget, complain: Complain) {
		this.table = table
		this.unit = unit
		this.firstOffset = firstOffset
		this.end = end
		this.count = Math.max(0, Math.ceil((end - firstOffset) / unit))
		this.budget = budget
		this.complain = complain
		this.owners = new Uint32Array(this.count)
	}

	/**
	 * Follows a chain for as many sectors as `length` bytes need (all of them where the length is unknown) and complains
	 * about what keeps a reader from getting them.
	 * @param what the name of what is read, for complaints; undefined to make none
	 */
	follow(first: number, length: number | undefined, what: string | undefined): Runs {
		const complain: Complain = (defect, detail) => {
			if (what !== undefined) this.complain(defect, `${what}${detail}`)
		}
		const me = ++this.chains
		const runs: number[] = []
		let left = length ?? Number.POSITIVE_INFINITY
		let sector = first
		while (left > 0) {
			if (sector >= this.count) {
				const broken = this.brokenEnd(sector, length !== undefined)
				if (broken !== undefined) complain(broken.defect, broken.detail)
				break
			}
			const owner = this.owners[sector] as number
			if (owner === me) {
				complain('cfb-chain-cycle', '')
				break
			}
			if (owner !== 0) {
				// read again for this chain: only sharing lets streams be larger than the file
				this.budget.spend('expandedBytes', this.unit)
				complain('cfb-sector-shared', '')
			}
			this.owners[sector] = me
			const from = this.firstOffset + sector * this.unit
			const size = Math.min(left, this.unit, this.end - from)
			if (size < this.unit && size < left && length !== undefined) complain('cfb-truncated', '')
			const last = runs.length - 1
			if (last > 0 && (runs[last - 1] as number) + (runs[last] as number) === from) runs[last] = (runs[last] as number) + size
			else runs.push(from, size)
			left -= size
			sector = sector < this.table.length ? (this.table[sector] as number) : FREE
		}
		return runs
	}

	/** What is wrong with a chain that goes on at `sector`, or undefined. */
	private brokenEnd(sector: number, lengthKnown: boolean): { readonly defect: Defect; readonly detail: string } | undefined {
		if (sector <= LARGEST_SECTOR) return { defect: 'cfb-sector-outside', detail: `: sector ${sector} of ${this.count}` }
		if (lengthKnown) return { defect: 'cfb-truncated', detail: '' }
		return sector === END_OF_CHAIN ? undefined : { defect: 'cfb-truncated', detail: ': chain does not end' }
	}

	/** Marks a sector that holds a table. */
	reserve(sector: number): void {
		if (sector < this.count) this.owners[sector] = 0xffffffff
	}
}

/** The bytes of `runs`: a view where they lie together, else a copy. */
export function gather(bytes: Uint8Array, runs: Runs): Uint8Array {
	if (runs.length === 2) return bytes.subarray(runs[0], (runs[0] as number) + (runs[1] as number))
	let length = 0
	for (let index = 1; index < runs.length; index += 2) length += runs[index] as number
	const whole = new Uint8Array(length)
	let at = 0
	for (let index = 0; index < runs.length; index += 2) {
		const from = runs[index] as number
		const size = runs[index + 1] as number
		whole.set(bytes.subarray(from, from + size), at)
		at += size
	}
	return whole
}

/** Little-endian words of `bytes`; an incomplete last one is left out. */
export function wordsOf(bytes: Uint8Array): Uint32Array {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
	const words = new Uint32Array(bytes.length >>> 2)
	for (let index = 0; index < words.length; index++) words[index] = view.getUint32(index * 4, true)
	return words
}

export interface FileTable {
	readonly table: Uint32Array
	/** Sectors that hold the table itself and the list of its sectors. */
	readonly sectors: readonly number[]
}

/** Reads the table of all chains (FAT) through the list of its sectors (DIFAT). Stops once every sector of the file is covered. */
export function readFileTable(bytes: Uint8Array, header: CfbHeader, complain: Complain): FileTable {
	const { sectorBytes } = header
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
	const sectorCount = Math.max(0, Math.ceil((bytes.length - sectorBytes) / sectorBytes))
	const perSector = sectorBytes >>> 2
	const table = new Uint32Array(Math.ceil(sectorCount / perSector) * perSector).fill(FREE)
	const sectors: number[] = []
	let filled = 0
	/** Whether there is more to list. */
	const take = (sector: number): boolean => {
		if (filled >= table.length || sector === FREE || sector === END_OF_CHAIN) return false
		if (sector >= sectorCount) complain('cfb-sector-outside', `allocation table: sector ${sector}`)
		else {
			sectors.push(sector)
			const from = (sector + 1) * sectorBytes
			const words = wordsOf(bytes.subarray(from, from + sectorBytes))
			if (words.length < perSector) complain('cfb-truncated', 'allocation table')
			table.set(words, filled)
		}
		filled += perSector
		return true
	}
	for (let index = 0; index < DIFAT_IN_HEADER; index++) if (!take(view.getUint32(76 + index * 4, true))) break
	if (filled >= DIFAT_IN_HEADER * perSector) {
		let sector = header.firstDifat
		const seen = new Set<number>()
		while (filled < table.length && sector < sectorCount && !seen.has(sector)) {
			seen.add(sector)
			sectors.push(sector)
			const words = wordsOf(bytes.subarray((sector + 1) * sectorBytes, (sector + 2) * sectorBytes))
			for (let index = 0; index < perSector - 1; index++) if (!take(words[index] ?? FREE)) break
			sector = words[perSector - 1] ?? END_OF_CHAIN
		}
		if (seen.has(sector)) complain('cfb-chain-cycle', 'list of the allocation table')
	}
	return { table, sectors }
}

/** Where the last sector that is in use ends, in bytes of the file. */
export function endOfUse(table: Uint32Array, sectorBytes: number): number {
	let last = table.length - 1
	while (last >= 0 && table[last] === FREE) last--
	return (last + 2) * sectorBytes
}
