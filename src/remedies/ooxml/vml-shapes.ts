// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Shapes of a VML drawing: which picture each has and where it stands. ECMA-376-4 §19.1, §19.4. */

import { XmlReader } from '../../formats/xml/xml-reader.ts'
import { streamMarkup } from '../../formats/ooxml/markup.ts'
import type { Part } from '../../formats/ooxml/part.ts'
import type { Budget } from '../../model/budget.ts'

export interface VmlShape {
	/** `_x0000_s1025`. */
	readonly id: string
	/** Part with its picture. */
	picture: Part | undefined
	/** Columns, rows and offsets in pixels of its two corners, as Excel writes them; eight numbers, or empty. */
	anchor: readonly number[]
}

const shapeNames: ReadonlySet<string> = new Set(['v:shape', 'v:rect', 'v:roundrect', 'v:oval', 'v:image'])

/** The shapes by id. Throws `Damage` where the drawing breaks. */
export function readVmlShapes(part: Part, budget: Budget): ReadonlyMap<string, VmlShape> {
	const shapes = new Map<string, VmlShape>()
	let shape: VmlShape | undefined
	let text = ''
	const reader = new XmlReader({
		open(name, attributes) {
			if (shapeNames.has(name)) {
				shape = { id: attributes.get('o:spid') ?? attributes.get('id') ?? '', picture: undefined, anchor: [] }
				shapes.set(shape.id, shape)
			} else if (name === 'v:imagedata' && shape !== undefined) {
				const id = attributes.get('o:relid') ?? attributes.get('r:id') ?? attributes.get('r:pict') ?? ''
				shape.picture = part.relationships.get(id)?.part
			} else if (name === 'excel:Anchor') {
				text = ''
				reader.wantsText = true
			}
		},
		text(more) {
			if (text.length < 1_000) text += more
		},
		close(name) {
			if (name !== 'excel:Anchor') return
			reader.wantsText = false
			const anchor = text.split(',').map((number) => Number(number.trim()))
			if (shape !== undefined && anchor.length === 8 && anchor.every((number) => Number.isInteger(number) && number >= 0)) shape.anchor = anchor
		},
	}, budget)
	streamMarkup(part, (chunk) => reader.write(chunk))
	reader.end()
	return shapes
}
