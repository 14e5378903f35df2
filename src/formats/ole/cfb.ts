// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Compound files: a file system in a file, versions 3 and 4. [MS-CFB]. Lenient as office programs are, and honest about what they may disagree on. */

import { Damage } from '../../model/failures.ts'
import type { Defect } from '../../model/facts.ts'
import type { Found } from '../format.ts'
import { type CfbEntry, type Directory, readDirectory, rootedAt } from './directory.ts'
import { endOfUse, gather, readFileTable, readHeader, type Runs, SectorSpace, wordsOf } from './sectors.ts'

export type { CfbEntry } from './directory.ts'

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

export function isCfb(bytes: Uint8Array): boolean {
	return bytes.length >= 8 && SIGNATURE.every((byte, index) => bytes[index] === byte)
}

export class CfbFile {
	readonly root: CfbEntry
	/** Storages and streams, the root first, each storage before what is in it, unlinked ones last. */
	readonly entries: readonly CfbEntry[]
	/** What follows the last sector in use; mostly empty. */
	readonly tail: Uint8Array
	private readonly bytes: Uint8Array
	private readonly mini: Uint8Array
	private readonly miniCutoff: number
	private readonly runsById: ReadonlyMap<number, Runs>
	/** Children by their names and by their names in upper case, made when a storage is first asked. */
	private readonly childrenByName = new Map<CfbEntry, ReadonlyMap<string, CfbEntry>>()

	constructor(bytes: Uint8Array, mini: Uint8Array, miniCutoff: number, directory: Directory, runsById: ReadonlyMap<number, Runs>, tail: Uint8Array) {
		this.bytes = bytes
		this.mini = mini
		this.miniCutoff = miniCutoff
		this.root = directory.root
		this.entries = directory.entries
		this.runsById = runsById
		this.tail = tail
	}

	/** The entry with this name in a storage, whatever the case; of several, the one whose case is right. */
	child(storage: CfbEntry, name: string): CfbEntry | undefined {
		let children = this.childrenByName.get(storage)
		if (children === undefined) {
			children = childrenByName(storage)
			this.childrenByName.set(storage, children)
		}
		return children.get(`=${name}`) ?? children.get(name.toUpperCase())
	}

	/** The entry at the end of a path of names, from the root: `find('Macros', 'VBA', 'dir')`. */
	find(...path: readonly string[]): CfbEntry | undefined {
		let entry: CfbEntry | undefined = this.root
		for (const name of path) entry = entry === undefined ? undefined : this.child(entry, name)
		return entry
	}

	/** The same file seen from inside one storage: its root is that storage, and paths start there. */
	within(storage: CfbEntry): CfbFile {
		return new CfbFile(this.bytes, this.mini, this.miniCutoff, rootedAt(storage), this.runsById, new Uint8Array(0))
	}

	/** The bytes of a stream as far as they are there: a view where its sectors lie together, else a copy. Empty for a storage. */
	read(entry: CfbEntry): Uint8Array {
		return gather(this.home(entry), this.runs(entry))
	}

	/** The pieces a stream consists of, in order, as views. */
	*pieces(entry: CfbEntry): Iterable<Uint8Array> {
		const home = this.home(entry)
		const runs = this.runs(entry)
		for (let index = 0; index < runs.length; index += 2) yield home.subarray(runs[index], (runs[index] as number) + (runs[index + 1] as number))
	}

	private home(entry: CfbEntry): Uint8Array {
		return entry.size < this.miniCutoff ? this.mini : this.bytes
	}

	private runs(entry: CfbEntry): Runs {
		return this.runsById.get(entry.id) ?? []
	}
}

/**
 * Opens a compound file and looks at every chain once, in linear time.
 * @throws {Damage} it has no usable header or no directory
 */
export function openCfb(bytes: Uint8Array, found: Found): CfbFile {
	const complained = new Set<Defect>()
	const complain = (defect: Defect, detail: string): void => {
		// one of a kind is enough to know that the file is wrong
		if (complained.has(defect)) return
		complained.add(defect)
		found.fact({ kind: 'structure', defect, detail })
	}
	if (bytes.length < 512) throw new Damage('no compound file header')
	const header = readHeader(bytes, complain)
	const { sectorBytes, miniCutoff } = header
	const { table, sectors } = readFileTable(bytes, header, complain)
	const space = new SectorSpace(table, sectorBytes, sectorBytes, bytes.length, found.budget, complain)
	for (const sector of sectors) space.reserve(sector)
	const directoryBytes = gather(bytes, space.follow(header.firstDirectory, undefined, 'directory'))
	if (directoryBytes.length < 128) throw new Damage('no directory', 48)
	const directory = readDirectory(directoryBytes, header.version, found.budget, complain)

	const runsById = new Map<number, Runs>()
	const small: CfbEntry[] = []
	for (const entry of directory.entries) {
		if (entry.kind !== 'stream' || entry.size === 0) continue
		if (entry.size < miniCutoff) small.push(entry)
		else runsById.set(entry.id, space.follow(entry.start, entry.size, named(entry)))
	}
	let mini: Uint8Array = new Uint8Array(0)
	if (small.length > 0) {
		// the root's size is often wrong; what counts is whether the sectors that streams use are there
		mini = gather(bytes, space.follow(directory.root.start, undefined, 'mini stream'))
		const miniTable = wordsOf(gather(bytes, space.follow(header.firstMiniTable, undefined, 'mini table')))
		const miniSpace = new SectorSpace(miniTable, header.miniSectorBytes, 0, mini.length, found.budget, complain)
		for (const entry of small) runsById.set(entry.id, miniSpace.follow(entry.start, entry.size, named(entry)))
	}
	const tail = bytes.subarray(Math.min(bytes.length, endOfUse(table, sectorBytes)))
	if (tail.some((byte) => byte !== 0)) complain('cfb-data-after', `${tail.length} bytes`)
	return new CfbFile(bytes, mini, miniCutoff, directory, runsById, tail)
}

/** Sectors of unlinked streams may have been given to others since: no reason to complain. */
function named(entry: CfbEntry): string | undefined {
	return entry.orphan ? undefined : entry.path
}

/** Exact names have an equals sign before them. */
function childrenByName(storage: CfbEntry): ReadonlyMap<string, CfbEntry> {
	const children = new Map<string, CfbEntry>()
	// the first of several stays
	for (const entry of storage.children.toReversed()) children.set(entry.name.toUpperCase(), entry).set(`=${entry.name}`, entry)
	return children
}
