// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The directory of a compound file: storages and streams. [MS-CFB] §2.6. */

import { utf16 } from '../../bytes/text.ts'
import type { Budget } from '../../model/budget.ts'
import { visible } from '../../model/visible.ts'
import { readGuid } from './guid.ts'
import type { Complain } from './sectors.ts'

const ENTRY = 128
const NONE = 0xffffffff
const LARGEST_ID = 0xfffffffa

/** Storages deeper than this are named by their last step only, so that names stay short however deep they lie. */
const NAMED_DEPTH = 32

export interface CfbEntry {
	/** Place in the directory. */
	readonly id: number
	readonly kind: 'root' | 'storage' | 'stream'
	/** As stored, control characters included. */
	readonly name: string
	/** From below the root, joined by `/`, safe to show; empty for the root. */
	readonly path: string
	/** `{XXXXXXXX-…}`; empty where there is none. */
	readonly clsid: string
	/** First sector. */
	readonly start: number
	/** Declared bytes; a hint. */
	readonly size: number
	readonly parent: CfbEntry | undefined
	readonly children: readonly CfbEntry[]
	/** No storage leads to it, yet it is there. Unlinked entries have no parent. */
	readonly orphan: boolean
}

interface Node extends CfbEntry {
	readonly children: Node[]
}

export interface Directory {
	readonly root: CfbEntry
	/** Everything in the directory, the root first, each storage before what is in it, orphans last. */
	readonly entries: readonly CfbEntry[]
}

/** Reads the tree as far as it hangs together, then what hangs on nothing. Always has a root, if only an empty one. */
export function readDirectory(bytes: Uint8Array, version: number, budget: Budget, complain: Complain): Directory {
	return new DirectoryReader(bytes, version, budget, complain).read()
}

function pathOf(shown: string, parent: CfbEntry | undefined, depth: number): string {
	if (parent === undefined || parent.kind === 'root') return shown
	return depth > NAMED_DEPTH ? `…/${shown}` : `${parent.path}/${shown}`
}

/** The directory as it looks from inside `storage`. */
export function rootedAt(storage: CfbEntry): Directory {
	const root: Node = { ...storage, kind: 'root', path: '', parent: undefined, children: [], orphan: false }
	const entries: Node[] = [root]
	const storages: { readonly copy: Node; readonly original: CfbEntry; readonly depth: number }[] = [{ copy: root, original: storage, depth: 1 }]
	for (let next = storages.pop(); next !== undefined; next = storages.pop()) {
		const { copy, original, depth } = next
		for (const child of original.children) {
			const node: Node = { ...child, path: pathOf(visible(child.name), copy, depth), parent: copy, children: [], orphan: false }
			copy.children.push(node)
			entries.push(node)
			if (child.kind === 'storage') storages.push({ copy: node, original: child, depth: depth + 1 })
		}
	}
	return { root, entries }
}

class DirectoryReader {
	private readonly bytes: Uint8Array
	private readonly view: DataView
	private readonly count: number
	private readonly version: number
	private readonly budget: Budget
	private readonly complain: Complain
	private readonly seen: Uint8Array
	private readonly entries: Node[] = []

	constructor(bytes: Uint8Array, version: number, budget: Budget, complain: Complain) {
		this.bytes = bytes
		this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
		this.count = Math.floor(bytes.length / ENTRY)
		this.version = version
		this.budget = budget
		this.complain = complain
		this.seen = new Uint8Array(this.count)
	}

	read(): Directory {
		const root = this.node(0, undefined, 0, 'root')
		if (this.count === 0 || this.type(0) !== 5) this.complain('cfb-directory', 'no root')
		this.descend(root)
		for (let id = 1; id < this.count; id++) {
			if (this.seen[id] !== 0 || (this.type(id) !== 1 && this.type(id) !== 2)) continue
			const orphan = this.node(id, undefined, 1)
			this.complain('cfb-orphan-stream', orphan.path)
			this.descend(orphan)
		}
		return { root, entries: this.entries }
	}

	private type(id: number): number {
		return this.bytes[id * ENTRY + 66] ?? 0
	}

	private word(id: number, at: number): number {
		return id < this.count ? this.view.getUint32(id * ENTRY + at, true) : NONE
	}

	/** Fills storages with what is in them, storages in storages included. */
	private descend(top: Node): void {
		const storages: { readonly node: Node; readonly depth: number }[] = [{ node: top, depth: 1 }]
		for (let storage = storages.pop(); storage !== undefined; storage = storages.pop()) {
			const { node, depth } = storage
			for (const id of this.siblings(this.word(node.id, 76), node.path)) {
				const child = this.node(id, node, depth)
				node.children.push(child)
				if (child.kind === 'storage') storages.push({ node: child, depth: depth + 1 })
			}
			this.refuseTwice(node)
		}
	}

	/** The ids of one storage's tree, in order. */
	private siblings(first: number, where: string): number[] {
		const ids: number[] = []
		const waiting: number[] = []
		let id = this.visit(first, where)
		while (id !== NONE || waiting.length > 0) {
			while (id !== NONE) {
				waiting.push(id)
				id = this.visit(this.word(id, 68), where)
			}
			const next = waiting.pop()
			if (next === undefined) break
			const type = this.type(next)
			if (type === 1 || type === 2) ids.push(next)
			else this.complain('cfb-directory', `entry ${next} of type ${type}`)
			id = this.visit(this.word(next, 72), where)
		}
		return ids
	}

	/** `id` if it can be entered, else `NONE`. */
	private visit(id: number, where: string): number {
		if (id === NONE) return NONE
		if (id >= this.count || id > LARGEST_ID) {
			this.complain('cfb-directory', `entry ${id} of ${this.count} in ${where}`)
			return NONE
		}
		if (this.seen[id] !== 0) {
			this.complain('cfb-directory', `entry ${id} twice`)
			return NONE
		}
		this.seen[id] = 1
		return id
	}

	private node(id: number, parent: Node | undefined, depth: number, forced?: 'root'): Node {
		this.budget.spend('entries')
		if (id < this.count) this.seen[id] = 1
		const kind = forced ?? (this.type(id) === 1 ? 'storage' : 'stream')
		const name = this.name(id)
		const shown = visible(name)
		const node: Node = {
			id, kind, name, parent, children: [],
			path: kind === 'root' ? '' : pathOf(shown, parent, depth),
			clsid: id < this.count ? readGuid(this.bytes, id * ENTRY + 80) : '',
			start: this.word(id, 116),
			size: id < this.count ? this.size(id) : 0,
			orphan: kind !== 'root' && (parent === undefined || parent.orphan),
		}
		this.entries.push(node)
		return node
	}

	/** Version 3 writers may leave anything in the upper half. [MS-CFB] §2.6.1. */
	private size(id: number): number {
		return this.word(id, 120) + (this.version >= 4 ? this.word(id, 124) * 2 ** 32 : 0)
	}

	private name(id: number): string {
		if (id >= this.count) return ''
		const from = id * ENTRY
		const declared = this.view.getUint16(from + 64, true)
		const length = Math.min(declared < 2 ? 0 : declared - 2, 62) & ~1
		const name = utf16(this.bytes.subarray(from, from + length))
		if (declared > 64 || declared % 2 !== 0 || declared < 4 || /[/\\:!\u0000]/.test(name)) this.complain('cfb-name-odd', visible(name))
		return name
	}

	/** Readers look names up without case, in a tree: of two equal names, which one they get depends on the tree. */
	private refuseTwice(node: Node): void {
		const names = new Set<string>()
		for (const child of node.children) {
			const name = child.name.toUpperCase()
			if (names.has(name)) this.complain('cfb-name-twice', child.path)
			names.add(name)
		}
	}
}
