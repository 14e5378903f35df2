// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Visits the objects that readers act on, each once in each role, without recursion: page trees and action chains of hostile files are long and circular. */

import type { PdfActionFact, PdfFeatureFact } from '../../model/facts.ts'
import type { Found } from '../format.ts'
import type { PdfDocument } from './document.ts'
import { Ref, type Dict, type Value } from './values.ts'

/** Where something was seen: the indirect object that holds it. */
export interface Spot {
	readonly offset?: number
	readonly element: string
}

type Reader = (dict: Dict, spot: Spot) => void

/** Values to visit, one after the other. A page tree with a million kids is one task, not a million. */
interface Task {
	readonly values: readonly Value[]
	index: number
	readonly role: string
	readonly spot: Spot
	readonly read: Reader
}

export class Walk {
	readonly doc: PdfDocument
	readonly found: Found
	/** What is read belongs to an older revision only. */
	readonly earlier: boolean
	/** Action, target and trigger of what was reported, so that an older revision repeats nothing. */
	readonly actions = new Set<string>()
	/** Numbers of the streams of attachments that were opened. */
	readonly attachments = new Set<number>()
	readonly fonts = { seen: 0, notEmbedded: 0 }
	/** Base address of relative links. §12.6.4.8 */
	base = ''
	private readonly seen = new Map<string, Set<number>>()
	private readonly pending: Task[] = []

	constructor(doc: PdfDocument, earlier = false) {
		this.doc = doc
		this.found = doc.found
		this.earlier = earlier
	}

	/** The place of the object that `value` refers to; for direct objects that of the object around it. */
	spotOf(value: Value, around: Spot): Spot {
		if (!(value instanceof Ref)) return around
		const entry = this.doc.table.get(value.num)
		const element = `${value.num} ${value.gen} obj`
		return entry?.kind === 'used' ? { offset: entry.a, element } : { element }
	}

	/** Whether `value` has not been here before in this role. Direct objects cannot be reached twice. */
	enter(role: string, value: Value): boolean {
		if (!(value instanceof Ref)) return true
		let numbers = this.seen.get(role)
		if (numbers === undefined) {
			numbers = new Set()
			this.seen.set(role, numbers)
		}
		if (numbers.has(value.num)) return false
		numbers.add(value.num)
		return true
	}

	/** Has `read` called with the dictionary behind `value`, later, if there is one and it is new in this role. */
	later(role: string, value: Value, around: Spot, read: Reader): void {
		if (value !== null && typeof value === 'object') this.pending.push({ values: [value], index: 0, role, spot: around, read })
	}

	/** `later` for each item of an array, in its order, or for a single value that stands for one. */
	each(role: string, value: Value, around: Spot, read: Reader): void {
		const items = this.doc.array(value)
		if (items === undefined) this.later(role, value, around, read)
		else if (items.length > 0) this.pending.push({ values: items, index: 0, role, spot: this.spotOf(value, around), read })
	}

	/** Works until nothing is left. */
	run(): void {
		for (let task = this.pending.at(-1); task !== undefined; task = this.pending.at(-1)) {
			const value = task.values[task.index++]
			if (task.index >= task.values.length) this.pending.pop()
			this.found.budget.spend('steps')
			if (value === undefined || !this.enter(task.role, value)) continue
			const dict = this.doc.dict(value)
			if (dict !== undefined) task.read(dict, this.spotOf(value, task.spot))
		}
	}

	/** Calls `leaf` for every value of a name tree. §7.9.6 */
	nameTree(role: string, value: Value, around: Spot, leaf: (value: Value, spot: Spot, name: string) => void): void {
		this.later(role, value, around, (dict, spot) => {
			const names = this.doc.array(dict.get('Names')) ?? []
			for (let index = 0; index + 1 < names.length; index += 2) leaf(names[index + 1] ?? null, spot, this.doc.text(names[index] ?? null) ?? '')
			for (const kid of this.doc.array(dict.get('Kids')) ?? []) this.nameTree(role, kid, spot, leaf)
		})
	}

	action(action: string, trigger: PdfActionFact['trigger'], automatic: boolean, spot: Spot, target: string | undefined, excerpt?: string): void {
		const key = `${action}\n${target ?? ''}`
		if (this.earlier && this.actions.has(key)) return
		this.actions.add(key)
		this.found.fact({
			kind: 'pdf-action', action, trigger, automatic, earlier: this.earlier, at: spot,
			...(target === undefined || target === '' ? {} : { target }), ...(excerpt === undefined ? {} : { excerpt }),
		})
	}

	feature(feature: PdfFeatureFact['feature'], spot: Spot): void {
		this.found.fact({ kind: 'pdf-feature', feature, earlier: this.earlier, at: spot })
	}
}
