// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Writes compound files ([MS-CFB]), versions 3 and 4, with what OLE objects keep in them. Deviations are named after the defect they show. */

export interface StreamNode {
	readonly name: string
	readonly content: Uint8Array
}

export interface StorageNode {
	readonly name: string
	readonly children: readonly OleNode[]
	readonly clsid?: string
}

export type OleNode = StreamNode | StorageNode

export const stream = (name: string, content: Uint8Array | string): StreamNode => ({ name, content: typeof content === 'string' ? latin(content) : content })
export const storage = (name: string, children: readonly OleNode[], clsid?: string): StorageNode => ({ name, children, ...(clsid === undefined ? {} : { clsid }) })

export type CfbDeviation =
	/** The first large stream's chain returns to its start. */
	| 'chain-cycle'
	/** The first large stream goes on in a sector behind the end of the file. */
	| 'sector-outside'
	/** The second large stream starts in the first one's sectors. */
	| 'sector-shared'
	/** The first large stream says that it is longer than its chain. */
	| 'chain-short'
	/** The last entry of the directory has the root's child as its sibling. */
	| 'directory-cycle'
	/** An entry names a sibling that the directory does not have. */
	| 'directory-outside'
	/** The root is a stream by its type. */
	| 'no-root'
	| 'byte-order'
	/** The last entry is taken out of its storage, but not out of the directory. */
	| 'orphan'
	/** A length of a name that no name can have. */
	| 'name-length'
	| 'data-after'

export interface CfbOptions {
	readonly version?: 3 | 4
	readonly clsid?: string
	readonly deviation?: CfbDeviation
	/** What follows the last sector; with `data-after` a few bytes. */
	readonly after?: Uint8Array
}

const FREE = 0xffffffff, END = 0xfffffffe, TABLE_SECTOR = 0xfffffffd, LIST_SECTOR = 0xfffffffc
const MINI = 64, CUTOFF = 4096

interface Entry {
	readonly name: string
	readonly type: 1 | 2 | 5
	readonly clsid: string
	readonly content: Uint8Array
	readonly children: Entry[]
	id: number
	left: number
	right: number
	child: number
	start: number
	size: number
}

/** The bytes of a compound file with these storages and streams at its root. */
export function compoundFile(children: readonly OleNode[], options: CfbOptions = {}): Uint8Array {
	const version = options.version ?? 3
	const unit = version === 3 ? 512 : 4096
	const entries: Entry[] = []
	const root = enter({ name: 'Root Entry', children, ...(options.clsid === undefined ? {} : { clsid: options.clsid }) }, 5, entries)
	link(root)
	const sectors: Uint8Array[] = []
	const table: number[] = []
	/** Appends `content` as one chain; returns its first sector. */
	const append = (content: Uint8Array): number => {
		const first = sectors.length
		const count = Math.ceil(content.length / unit)
		for (let index = 0; index < count; index++) {
			const sector = new Uint8Array(unit)
			sector.set(content.subarray(index * unit, (index + 1) * unit))
			sectors.push(sector)
			table.push(index === count - 1 ? END : first + index + 1)
		}
		return count === 0 ? END : first
	}

	const miniTable: number[] = []
	const miniPieces: Uint8Array[] = []
	const large: Entry[] = []
	for (const entry of entries) {
		entry.size = entry.content.length
		if (entry.type !== 2 || entry.size === 0) continue
		if (entry.size >= CUTOFF) {
			entry.start = append(entry.content)
			large.push(entry)
			continue
		}
		entry.start = miniTable.length
		const count = Math.ceil(entry.size / MINI)
		for (let index = 0; index < count; index++) miniTable.push(index === count - 1 ? END : entry.start + index + 1)
		const piece = new Uint8Array(count * MINI)
		piece.set(entry.content)
		miniPieces.push(piece)
	}
	const mini = concat(miniPieces)
	root.start = append(mini)
	root.size = mini.length
	const firstMiniTable = append(words(miniTable, unit))
	deviate(options.deviation, entries, large, table, sectors.length)
	const firstDirectory = append(directoryOf(entries, unit, options.deviation))

	const perSector = unit / 4
	let tableSectors = 0
	let listSectors = 0
	// the table has to have room for its own sectors and for those of their list
	for (;;) {
		const needed = Math.ceil((sectors.length + tableSectors + listSectors) / perSector)
		const listed = Math.ceil(Math.max(0, needed - 109) / (perSector - 1))
		if (needed === tableSectors && listed === listSectors) break
		tableSectors = needed
		listSectors = listed
	}
	const firstTable = sectors.length
	const firstList = firstTable + tableSectors
	for (let index = 0; index < tableSectors; index++) table.push(TABLE_SECTOR)
	for (let index = 0; index < listSectors; index++) table.push(LIST_SECTOR)
	const tableNumbers = Array.from({ length: tableSectors }, (_, index) => firstTable + index)
	const list = tableNumbers.slice(109)
	const listBytes: Uint8Array[] = []
	for (let index = 0; index < listSectors; index++) {
		const numbers = list.slice(index * (perSector - 1), (index + 1) * (perSector - 1))
		while (numbers.length < perSector - 1) numbers.push(FREE)
		listBytes.push(words([...numbers, index === listSectors - 1 ? END : firstList + index + 1], unit))
	}

	const header = new Uint8Array(unit)
	const view = new DataView(header.buffer)
	header.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
	view.setUint16(24, 0x3e, true)
	view.setUint16(26, version, true)
	view.setUint16(28, options.deviation === 'byte-order' ? 0xfeff : 0xfffe, true)
	view.setUint16(30, version === 3 ? 9 : 12, true)
	view.setUint16(32, 6, true)
	view.setUint32(44, tableSectors, true)
	view.setUint32(48, firstDirectory, true)
	view.setUint32(56, CUTOFF, true)
	view.setUint32(60, firstMiniTable, true)
	view.setUint32(64, Math.ceil(miniTable.length / perSector), true)
	view.setUint32(68, listSectors === 0 ? END : firstList, true)
	view.setUint32(72, listSectors, true)
	for (let index = 0; index < 109; index++) view.setUint32(76 + index * 4, tableNumbers[index] ?? FREE, true)
	const after = options.after ?? (options.deviation === 'data-after' ? latin('something else') : new Uint8Array(0))
	return concat([header, ...sectors, words(table, unit), ...listBytes, after])
}

function enter(node: StorageNode, type: 1 | 5, entries: Entry[]): Entry {
	const entry: Entry = { name: node.name, type, clsid: node.clsid ?? '', content: new Uint8Array(0), children: [], id: entries.length, left: FREE, right: FREE, child: FREE, start: type === 5 ? END : 0, size: 0 }
	entries.push(entry)
	for (const child of node.children) {
		if ('children' in child) entry.children.push(enter(child, 1, entries))
		else {
			const leaf: Entry = { name: child.name, type: 2, clsid: '', content: child.content, children: [], id: entries.length, left: FREE, right: FREE, child: FREE, start: END, size: 0 }
			entries.push(leaf)
			entry.children.push(leaf)
		}
	}
	return entry
}

/** Makes a balanced tree of each storage, in the order that the specification demands: shorter names first. */
function link(parent: Entry): void {
	const sorted = [...parent.children].sort((one, other) => one.name.length - other.name.length || (one.name.toUpperCase() < other.name.toUpperCase() ? -1 : 1))
	const middle = (from: number, to: number): number => {
		if (from >= to) return FREE
		const at = (from + to) >> 1
		const entry = sorted[at] as Entry
		entry.left = middle(from, at)
		entry.right = middle(at + 1, to)
		return entry.id
	}
	parent.child = middle(0, sorted.length)
	for (const child of parent.children) link(child)
}

function deviate(deviation: CfbDeviation | undefined, entries: Entry[], large: Entry[], table: number[], sectorCount: number): void {
	const [first, second] = large
	const last = entries.at(-1)
	switch (deviation) {
		case 'chain-cycle':
			if (first !== undefined) table[first.start + 1] = first.start
			break
		case 'sector-outside':
			if (first !== undefined) table[first.start] = sectorCount + 10_000
			break
		case 'sector-shared':
			if (first !== undefined && second !== undefined) second.start = first.start
			break
		case 'chain-short':
			if (first !== undefined) first.size += 100_000
			break
		case 'directory-cycle':
			if (last !== undefined) last.right = entries[0]?.child ?? 0
			break
		case 'directory-outside':
			if (last !== undefined) last.right = 5_000
			break
		case 'orphan':
			for (const entry of entries) {
				if (entry.left === last?.id) entry.left = FREE
				if (entry.right === last?.id) entry.right = FREE
				if (entry.child === last?.id) entry.child = FREE
			}
			break
	}
}

function directoryOf(entries: readonly Entry[], unit: number, deviation: CfbDeviation | undefined): Uint8Array {
	const bytes = new Uint8Array(Math.ceil((entries.length * 128) / unit) * unit)
	const view = new DataView(bytes.buffer)
	for (const [index, entry] of entries.entries()) {
		const at = index * 128
		bytes.set(wide(entry.name.slice(0, 31)), at)
		view.setUint16(at + 64, deviation === 'name-length' && index === entries.length - 1 ? 77 : (Math.min(31, entry.name.length) + 1) * 2, true)
		bytes[at + 66] = deviation === 'no-root' && index === 0 ? 2 : entry.type
		bytes[at + 67] = 1
		view.setUint32(at + 68, entry.left, true)
		view.setUint32(at + 72, entry.right, true)
		view.setUint32(at + 76, entry.child, true)
		if (entry.clsid !== '') bytes.set(guid(entry.clsid), at + 80)
		view.setUint32(at + 116, entry.start, true)
		view.setUint32(at + 120, entry.size, true)
	}
	for (let at = entries.length * 128; at < bytes.length; at += 128) for (const field of [68, 72, 76]) view.setUint32(at + field, FREE, true)
	return bytes
}

/** The sixteen bytes of `{XXXXXXXX-XXXX-…}`. */
export function guid(text: string): Uint8Array {
	const digits = text.replace(/[{}-]/g, '')
	const bytes = Uint8Array.from({ length: 16 }, (_, index) => Number.parseInt(digits.slice(index * 2, index * 2 + 2), 16))
	return Uint8Array.from([3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15], (index) => bytes[index] as number)
}

export interface NativeFile {
	readonly fileName: string
	readonly content: Uint8Array
	readonly label?: string
	readonly temporaryPath?: string
	/** Only a link to `fileName`. */
	readonly linked?: boolean
	/** The same name again, in Unicode. */
	readonly unicodeName?: string
}

/** The content of `\u0001Ole10Native` as the Object Packager writes it. */
export function oleNative(file: NativeFile): Uint8Array {
	const path = latin(`${file.temporaryPath ?? `C:\\Temp\\${file.fileName}`}\0`)
	const wideText = (text: string): Uint8Array[] => [u32(text.length), wide(text)]
	const unicode = file.unicodeName === undefined ? [] : [...wideText(`C:\\Temp\\${file.unicodeName}`), ...wideText(file.unicodeName), ...wideText(file.unicodeName)]
	const body = concat([
		u16(2), latin(`${file.label ?? file.fileName}\0`), latin(`${file.fileName}\0`), u16(0), u16(file.linked === true ? 1 : 3),
		...(file.linked === true ? [] : [u32(path.length), path, u32(file.content.length), file.content, ...unicode]),
	])
	return concat([u32(body.length), body])
}

/** An OLE object that is a file in a package, as `oleObject1.bin` would hold it. */
export function packagedFile(file: NativeFile): Uint8Array {
	return compoundFile([stream('\u0001Ole10Native', oleNative(file)), stream('\u0001CompObj', compObj('OLE Package', 'Package', '{0003000C-0000-0000-C000-000000000046}'))], { clsid: '{0003000C-0000-0000-C000-000000000046}' })
}

/** The content of `\u0001CompObj`. */
export function compObj(userType: string, progId: string, clsid: string): Uint8Array {
	const text = (value: string): Uint8Array[] => [u32(value.length + 1), latin(`${value}\0`)]
	return concat([u32(0xfffe0001), u32(0xa03), u32(0xffffffff), guid(clsid), ...text(userType), u32(0), ...text(progId), u32(0x71b239f4), u32(0), u32(0), u32(0)])
}

/** An OLE 1 object with a class and native data, as RTF holds it. */
export function ole1Embedded(className: string, data: Uint8Array): Uint8Array {
	return concat([u32(0x501), u32(2), ...ole1Text(className), ...ole1Text(''), ...ole1Text(''), u32(data.length), data, u32(0x501), u32(0)])
}

/** An OLE 1 object that is linked. */
export function ole1Linked(className: string, topic: string, item: string, update = 1): Uint8Array {
	return concat([u32(0x501), u32(1), ...ole1Text(className), ...ole1Text(topic), ...ole1Text(item), ...ole1Text(''), u32(0), u32(update), u32(0x501), u32(0)])
}

function ole1Text(text: string): Uint8Array[] {
	return text === '' ? [u32(0)] : [u32(text.length + 1), latin(`${text}\0`)]
}

/** A file moniker with its class; with `unicode` the path stands in both forms. */
export function fileMoniker(path: string, unicode = false): Uint8Array {
	const name = wide(path)
	return concat([
		guid('{00000303-0000-0000-C000-000000000046}'), u16(0), u32(path.length + 1), latin(`${path}\0`), u16(0xffff), u16(0xdead), new Uint8Array(20),
		...(unicode ? [u32(name.length + 6), u32(name.length), u16(3), name] : [u32(0)]),
	])
}

export function urlMoniker(address: string): Uint8Array {
	const text = wide(`${address}\0`)
	return concat([guid('{79EAC9E0-BAF9-11CE-8C82-00AA004BA90B}'), u32(text.length), text])
}

/** The content of `\u0001Ole` for an object that is linked to what the monikers name, the relative one first. */
export function linkedOle(monikers: readonly Uint8Array[], options: { readonly update?: number; readonly linked?: boolean } = {}): Uint8Array {
	return concat([u32(0x02000001), u32(options.linked === false ? 0 : 1), u32(options.update ?? 1), u32(0), u32(0), ...monikers.flatMap((moniker) => [u32(moniker.length + 4), moniker]), u32(0xffffffff), new Uint8Array(16)])
}

export function u16(value: number): Uint8Array {
	return Uint8Array.of(value & 255, (value >>> 8) & 255)
}

export function u32(value: number): Uint8Array {
	return Uint8Array.of(value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24)
}

/** One byte a character. */
export function latin(text: string): Uint8Array {
	return Uint8Array.from(text, (character) => character.charCodeAt(0) & 255)
}

/** UTF-16, little endian. */
export function wide(text: string): Uint8Array {
	const bytes = new Uint8Array(text.length * 2)
	const view = new DataView(bytes.buffer)
	for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), true)
	return bytes
}

export function concat(pieces: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
	let at = 0
	for (const piece of pieces) {
		whole.set(piece, at)
		at += piece.length
	}
	return whole
}

/** Numbers as little-endian words, filled up with free ones to whole sectors. */
function words(numbers: readonly number[], unit: number): Uint8Array {
	const bytes = new Uint8Array(Math.ceil((numbers.length * 4) / unit) * unit).fill(0xff)
	const view = new DataView(bytes.buffer)
	for (const [index, number] of numbers.entries()) view.setUint32(index * 4, number, true)
	return bytes
}
