// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What all parts of one document share while it is written anew: the order, the list of changes, the pictures that are added. */

import type { Budget } from '../../model/budget.ts'
import type { RemedyName } from '../../model/remedies.ts'
import { drawPlaceholder, placeholderExtension, usualSize, type Missing, type Size } from '../placeholder.ts'
import type { Inner, Order, RawChange } from '../remedy.ts'

/** Addresses that get a picture of their own; later ones share one without an address. */
const DRAWN = 200

/** Looking for what is hidden takes time, so it is left out where the inspection saw none. */
export function hidesContent(order: Order | undefined): boolean {
	return order !== undefined && order.remedies.has('drop-hidden-content') && order.findings.some(({ remedy }) => remedy === 'drop-hidden-content')
}

export class Workshop {
	readonly order: Order
	readonly budget: Budget
	readonly inner: Inner
	readonly changes: RawChange[] = []
	/** Placeholders by their name in the package. */
	readonly placeholders = new Map<string, Uint8Array>()
	/** Files of the package whose content is not what it should be. */
	readonly badPictures = new Set<string>()
	/** Folders of charts and formulas that can be carried over. */
	readonly sound = new Set<string>()
	/** Of those, the ones that a document shows. */
	readonly shown = new Set<string>()
	/** Hidden content is to go, and there is some. */
	readonly hides: boolean
	/** Stands before names of the package in references; OpenOffice.org 1.x writes `#Pictures/…`. */
	hrefStart = ''
	/** Names that are taken in the package. */
	private readonly names: { has(name: string): boolean }
	private readonly placeholderByKey = new Map<string, { readonly name: string; readonly bytes: Uint8Array }>()

	constructor(order: Order, budget: Budget, inner: Inner, names: { has(name: string): boolean }) {
		this.order = order
		this.budget = budget
		this.inner = inner
		this.names = names
		this.hides = hidesContent(order)
	}

	orders(remedy: RemedyName): boolean {
		return this.order.remedies.has(remedy)
	}

	/** Whether the inspection found something that this remedy answers. */
	found(remedy: RemedyName, rule?: string): boolean {
		return this.order.findings.some((finding) => finding.remedy === remedy && (rule === undefined || finding.rule === rule))
	}

	change(change: RawChange): void {
		this.changes.push(change)
	}

	/** A placeholder, the same one for the same address and size. @param folder of the document that shows it, with a slash at its end or empty */
	placeholder(missing: Missing, target: string, size: Size | undefined, folder: string): { readonly href: string; readonly bytes: Uint8Array } {
		const isNamed = this.placeholderByKey.size < DRAWN
		const named = isNamed ? target : ''
		const shape = isNamed ? (size ?? usualSize) : usualSize
		const key = [folder, missing, named, Math.round(shape.width), Math.round(shape.height)].join('\u0000')
		let known = this.placeholderByKey.get(key)
		if (known === undefined) {
			known = { name: this.freeName(folder), bytes: drawPlaceholder(missing, named, shape) }
			this.placeholderByKey.set(key, known)
			this.placeholders.set(known.name, known.bytes)
		}
		return { href: this.hrefStart + known.name.slice(folder.length), bytes: known.bytes }
	}

	private freeName(folder: string): string {
		for (let number = this.placeholders.size + 1; ; number++) {
			const name = `${folder}Pictures/placeholder-${number}.${placeholderExtension}`
			if (!this.names.has(name) && !this.placeholders.has(name)) return name
		}
	}
}
