// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Layers that are not shown, and what belongs to them. ISO 32000-2 §8.11. */

import type { PdfDocument } from '../../../formats/pdf/document.ts'
import { Dict, Name, Ref, type Value } from '../../../formats/pdf/values.ts'

export class Layers {
	/** Numbers of the layers that are switched off. */
	readonly hidden: ReadonlySet<number>
	private readonly doc: PdfDocument

	constructor(doc: PdfDocument) {
		this.doc = doc
		const properties = doc.dict(doc.dict(doc.trailer.get('Root'))?.get('OCProperties') ?? null)
		const usual = doc.dict(properties?.get('D') ?? null)
		const hidden = new Set(doc.name(usual?.get('BaseState') ?? null) === 'OFF' ? this.numbers(properties?.get('OCGs') ?? null) : [])
		for (const num of this.numbers(usual?.get('ON') ?? null)) hidden.delete(num)
		for (const num of this.numbers(usual?.get('OFF') ?? null)) hidden.add(num)
		this.hidden = hidden
	}

	private numbers(value: Value): number[] {
		return (this.doc.array(value) ?? []).flatMap((item) => (item instanceof Ref ? [item.num] : []))
	}

	/** @param value of `OC`: a layer, or what says how several belong together */
	isHidden(value: Value): boolean {
		if (this.hidden.size === 0) return false
		if (value instanceof Ref && this.hidden.has(value.num)) return true
		const membership = this.doc.dict(value)
		if (membership === undefined || this.doc.name(membership.get('Type')) !== 'OCMD') return false
		const layers = membership.get('OCGs')
		const members = layers instanceof Ref && this.doc.array(layers) === undefined ? [layers.num] : this.numbers(layers)
		if (members.length === 0) return false
		const off = members.filter((num) => this.hidden.has(num)).length
		switch (this.doc.name(membership.get('P'))) {
			case 'AllOn': return off > 0
			case 'AnyOff': return off === 0
			case 'AllOff': return off < members.length
			default: return off === members.length
		}
	}

	/** Whether marked content with these operands is not shown. @param resources of the content */
	hidesContent(operands: readonly Value[], resources: Dict | undefined): boolean {
		const [tag, property] = operands
		if (!(tag instanceof Name) || tag.text !== 'OC' || !(property instanceof Name)) return false
		return this.isHidden(this.doc.dict(resources?.get('Properties') ?? null)?.get(property.text) ?? null)
	}
}
