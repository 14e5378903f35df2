// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The page tree and the pages. ISO 32000-2 §7.7.3. */

import { readAction, readAdditional } from './actions.ts'
import { readAnnotation } from './annotations.ts'
import { readAttachment, readExternalStream } from './file-specs.ts'
import { readResources } from './resources.ts'
import { Dict, Ref, type Value } from './values.ts'
import type { Spot, Walk } from './walk.ts'

export class PageTree {
	count = 0
	private readonly walk: Walk

	constructor(walk: Walk) {
		this.walk = walk
	}

	/** @param root value of `Pages` in the catalog */
	read(root: Value, around: Spot): void {
		const { walk } = this
		if (walk.doc.dict(root) === undefined) {
			this.damaged('no page tree', around)
			return
		}
		walk.later('page', root, around, (node, spot) => this.node(node, spot))
	}

	private damaged(detail: string, spot: Spot): void {
		const { doc } = this.walk
		if (!doc.isSealed) doc.defect('pdf-pages-damaged', detail, spot.offset, spot.element)
	}

	private node(node: Dict, spot: Spot): void {
		const { walk } = this
		const type = walk.doc.name(node.get('Type'))
		if (type !== 'Pages' && !node.has('Kids')) {
			this.count++
			readPage(walk, node, spot)
			return
		}
		readResources(walk, node.get('Resources'), spot)
		const kids = walk.doc.array(node.get('Kids'))
		if (kids === undefined) {
			this.damaged('Kids is no array', spot)
			return
		}
		for (let index = kids.length - 1; index >= 0; index--) this.kid(kids[index] ?? null, spot)
	}

	private kid(kid: Value, spot: Spot): void {
		const { walk } = this
		if (kid instanceof Ref) {
			const entry = walk.doc.table.get(kid.num)
			if (entry === undefined || entry.kind === 'free') this.damaged('page does not exist', spot)
		} else if (!(kid instanceof Dict)) this.damaged('page is no dictionary', spot)
		walk.later('page', kid, spot, (node, at) => this.node(node, at))
	}
}

export function readPage(walk: Walk, page: Dict, spot: Spot): void {
	const { doc } = walk
	readAdditional(walk, page.get('AA'), spot)
	readResources(walk, page.get('Resources'), spot)
	for (const annotation of doc.array(page.get('Annots')) ?? []) walk.later('annotation', annotation, spot, (dict, at) => readAnnotation(walk, dict, at))
	for (const file of doc.array(page.get('AF')) ?? []) readAttachment(walk, file, spot)
	walk.each('contents', page.get('Contents'), spot, (stream, at) => readExternalStream(walk, stream, at))
	if (page.has('PresSteps')) readSteps(walk, page.get('PresSteps'), spot)
}

/** Sub-page navigation: actions of a presentation that run when it goes on. §12.4.4.2 */
function readSteps(walk: Walk, value: Value, around: Spot): void {
	walk.later('navigation', value, around, (step, spot) => {
		readAction(walk, step.get('NA'), spot, 'additional', false)
		readAction(walk, step.get('PA'), spot, 'additional', false)
		readSteps(walk, step.get('Next'), spot)
		readSteps(walk, step.get('Prev'), spot)
	})
}
