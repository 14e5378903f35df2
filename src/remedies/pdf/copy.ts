// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * Copies objects into a new file, each in the role in which it was reached and with the keys that role allows. What no
 * allowed key leads to never comes along. Numbers are given in the order of discovery, so the result is always the same.
 */

import { Damage } from '../../model/failures.ts'
import type { PdfDocument } from '../../formats/pdf/document.ts'
import { Dict, Name, PdfString, Ref, Stream, type Value } from '../../formats/pdf/values.ts'
import type { Order } from '../remedy.ts'
import { actionOf, destinationOf, openingOf } from './actions.ts'
import { Changes } from './changes.ts'
import { choices, objectOf, type ShapeName } from './choices.ts'
import { hiddenDrawings } from './content/hidden-drawings.ts'
import { Layers } from './content/layers.ts'
import { blank, carriedData, pictureInstead } from './data.ts'
import type { FileWriter } from './file-writer.ts'
import type { SourcePage } from './pages.ts'
import { lists, shapes, type BuiltRole, type ChosenRole, type Role } from './shapes.ts'
import { flatTree } from './trees.ts'

interface Task {
	/** Number in the original; or the dictionary itself, where it has none. */
	readonly from: number | Dict
	/** Number in the copy. */
	readonly to: number
	readonly role: Role
	/** Undefined for arrays and strings. */
	readonly shape: ShapeName | undefined
}

interface Table {
	readonly keys: ReadonlyMap<string, Role>
	readonly others: Role | undefined
	readonly stream: 'always' | 'maybe' | undefined
	readonly names: Readonly<Record<string, string>>
}

const tables: ReadonlyMap<ShapeName, Table> = new Map(Object.entries(shapes).map(([name, { keys, others, stream, names }]) => [name as ShapeName, { keys: new Map(Object.entries(keys ?? {})), others, stream, names: names ?? {} }]))

/** Data may be written in more than one role, but streams of an honest file do not overlap: more than this many times the file is no document. */
const DATA_TIMES = 4

const builders: Readonly<Record<BuiltRole, (copy: Copy, value: Value) => Value | undefined>> = {
	'action': (copy, value) => actionOf(copy, value),
	'destination': (copy, value) => destinationOf(copy, value),
	'destination-tree': (copy, value) => flatTree(copy, value, 'Names', 'destination'),
	'element-tree': (copy, value) => flatTree(copy, value, 'Names', 'element'),
	'label-tree': (copy, value) => flatTree(copy, value, 'Nums', 'flat'),
	'open-action': (copy, value) => openingOf(copy, value),
	'page': (copy, value) => (value instanceof Ref ? copy.pageOf(value) : undefined),
	'parent-tree': (copy, value) => flatTree(copy, value, 'Nums', 'element-slot'),
}

export class Copy {
	readonly doc: PdfDocument
	readonly order: Order
	readonly changes: Changes
	/** What relative web addresses are relative to. */
	readonly base: string
	/** Data of streams is decoded and packed anew where it does not end as it should. */
	readonly isThorough: boolean
	/** Layers whose content goes; undefined where it stays. */
	readonly layers: Layers | undefined
	/** Pictures and drawings that only those layers show. */
	private readonly hidden: ReadonlySet<number>
	private readonly writer: FileWriter
	private readonly nextNumber: () => number
	private readonly pages: ReadonlyMap<number, number>
	/** By shape, or by role for what has none: numbers in the copy by numbers in the original. */
	private readonly numbers = new Map<string, Map<number, number>>()
	private readonly chosen = new Map<Role, Map<number, ShapeName | undefined>>()
	private readonly sharedDicts = new Map<Dict, Ref>()
	private readonly queue: Task[] = []
	private dataLeft: number

	/** @param pages numbers of the pages in the original, and in the copy; @param sources the pages */
	constructor(doc: PdfDocument, order: Order, writer: FileWriter, pages: ReadonlyMap<number, number>, sources: readonly SourcePage[], nextNumber: () => number, isThorough: boolean) {
		this.doc = doc
		this.order = order
		this.changes = new Changes(doc)
		this.writer = writer
		this.pages = pages
		this.nextNumber = nextNumber
		this.isThorough = isThorough
		this.layers = order.remedies.has('drop-hidden-content') ? new Layers(doc) : undefined
		this.hidden = this.layers === undefined ? new Set() : hiddenDrawings(doc, sources, this.layers)
		this.base = doc.text(doc.dict(doc.dict(doc.trailer.get('Root'))?.get('URI') ?? null)?.get('Base') ?? null) ?? ''
		this.dataLeft = doc.bytes.length * DATA_TIMES + 65_536
	}

	pageOf(ref: Ref): Ref | undefined {
		const num = this.pages.get(ref.num)
		return num === undefined ? undefined : new Ref(num, 0)
	}

	/** A value in its role. @returns undefined where nothing of it stays */
	value(value: Value, role: Role): Value | undefined {
		if (value === null) return undefined
		const build = Object.hasOwn(builders, role) ? builders[role as BuiltRole] : undefined
		if (build !== undefined) return build(this, value)
		if (typeof value !== 'object' || value instanceof Name || value instanceof PdfString) return value
		if (value instanceof Ref) return this.reference(value, role)
		if (Array.isArray(value)) return this.array(value as readonly Value[], role)
		if (!(value instanceof Dict)) return undefined
		const shape = this.shapeOf(value, role)
		return shape === undefined ? undefined : this.dict(value, shape)
	}

	private array(items: readonly Value[], role: Role): Value[] {
		const copied: Value[] = []
		const leavesNoHole = lists.has(role)
		for (const item of items) {
			const one = this.value(item, role)
			if (one !== undefined) copied.push(one)
			else if (!leavesNoHole) copied.push(null)
		}
		return copied
	}

	/** The entries that the shape allows, in the order of the original. */
	dict(dict: Dict, shape: ShapeName): Dict {
		const { keys, others, stream, names } = tables.get(shape) as Table
		const copied = new Dict()
		for (const [key, name] of Object.entries(names)) copied.entries.set(key, new Name(name))
		for (const [key, value] of dict.entries) {
			if (copied.has(key)) continue
			const role = keys.get(key) ?? (stream !== undefined && streamKeys.has(key) ? undefined : others)
			if (role === undefined) {
				this.changes.leftOut(dict, key, value)
				continue
			}
			const one = this.value(value, role)
			if (one !== undefined) copied.entries.set(key, one)
		}
		return copied
	}

	private reference(ref: Ref, role: Role): Value | undefined {
		this.doc.found.budget.spend('steps')
		const value = this.doc.resolve(ref)
		if (value === null || typeof value !== 'object' || value instanceof Name) return value ?? undefined
		if (value instanceof PdfString || Array.isArray(value)) return this.place(ref.num, role, undefined)
		const shape = this.shapeOf(value as Dict | Stream, role, ref.num)
		return shape === undefined ? undefined : this.place(ref.num, role, shape)
	}

	/** The number in the copy, given now if it has none yet. */
	private place(from: number, role: Role, shape: ShapeName | undefined): Ref {
		const numbers = innerMap(this.numbers, shape ?? `[${role}]`)
		let to = numbers.get(from)
		if (to === undefined) {
			to = this.nextNumber()
			numbers.set(from, to)
			this.queue.push({ from, to, role, shape })
		}
		return new Ref(to, 0)
	}

	/** A dictionary that many objects share without a reference, written once. */
	shared(dict: Dict, shape: ShapeName): Ref {
		let ref = this.sharedDicts.get(dict)
		if (ref === undefined) {
			ref = new Ref(this.nextNumber(), 0)
			this.sharedDicts.set(dict, ref)
			this.queue.push({ from: dict, to: ref.num, role: shape, shape })
		}
		return ref
	}

	private shapeOf(value: Dict | Stream, role: Role, num?: number): ShapeName | undefined {
		if (role === 'plain' || (role === 'metadata' && this.order.remedies.has('drop-metadata'))) return undefined
		const dict = value instanceof Stream ? value.dict : value
		if (!Object.hasOwn(choices, role)) {
			if (role === 'layer' && num !== undefined && this.layers?.hidden.has(num) === true) return undefined
			const shape = role as ShapeName
			return tables.get(shape)?.stream === 'always' && !(value instanceof Stream) ? undefined : shape
		}
		if (num !== undefined && this.layers?.hidden.has(num) === true && role === 'property') return undefined
		if (num === undefined) return this.checked(choices[role as ChosenRole](this, dict, value), dict)
		const chosen = innerMap(this.chosen, role)
		if (!chosen.has(num)) chosen.set(num, this.checked(choices[role as ChosenRole](this, dict, value), dict))
		return chosen.get(num)
	}

	/** A reference to an object that is gone says nothing. */
	private checked(shape: ShapeName | undefined, dict: Dict): ShapeName | undefined {
		if (shape !== 'object-reference') return shape
		const object = objectOf(this, dict.get('Obj'))
		if (object === undefined) return undefined
		return choices.object(this, object instanceof Stream ? object.dict : object, object) === undefined ? undefined : shape
	}

	/** Writes everything that was referred to, and what that refers to. */
	drain(): void {
		for (let index = 0; index < this.queue.length; index++) this.write(this.queue[index] as Task)
		this.queue.length = 0
	}

	private write({ from, to, role, shape }: Task): void {
		const value = typeof from === 'number' ? this.doc.resolve(new Ref(from, 0)) : from
		if (shape === undefined) this.object(to, Array.isArray(value) ? this.array(value as readonly Value[], role) : value)
		else if (value instanceof Stream && tables.get(shape)?.stream !== undefined) this.stream(to, value, shape)
		else {
			const dict = value instanceof Stream ? value.dict : value
			this.object(to, dict instanceof Dict ? this.dict(dict, shape) : null)
		}
	}

	/** Writes an object, which must not become many times what it was. */
	object(to: number, value: Value): void {
		this.doc.found.budget.spend('expandedBytes', this.writer.object(to, value))
	}

	private stream(to: number, stream: Stream, shape: ShapeName): void {
		const dict = this.dict(stream.dict, shape)
		const isHidden = (shape === 'image' || shape === 'drawing') && (this.hidden.has(stream.num) || this.layers?.isHidden(stream.dict.get('OC')) === true)
		const instead = isHidden ? blank() : shape === 'image' ? pictureInstead(this, stream) : undefined
		if (instead !== undefined) {
			this.writer.stream(to, instead.dict, instead.data)
			return
		}
		const { data, entries } = carriedData(this, stream, shape)
		for (const [key, value] of entries) dict.entries.set(key, value)
		this.dataLeft -= data.length
		if (this.dataLeft < 0) throw new Damage('streams overlap')
		this.writer.stream(to, dict, data)
	}
}

function innerMap<Key, Value>(maps: Map<Key, Map<number, Value>>, key: Key): Map<number, Value> {
	let map = maps.get(key)
	if (map === undefined) {
		map = new Map()
		maps.set(key, map)
	}
	return map
}

/** Keys that say how data is packed; they are written anew. */
const streamKeys: ReadonlySet<string> = new Set(['Length', 'Filter', 'DecodeParms', 'DP', 'F', 'FFilter', 'FDecodeParms', 'DL'])
