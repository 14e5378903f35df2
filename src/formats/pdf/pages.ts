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
	private readonly visit = (node: Dict, spot: Spot): void => this.node(node, spot)
	private readonly walk: Walk
	/** Object numbers of the nodes that have children. */
	private readonly branches = new Set<number>()

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
		if (root instanceof Ref) this.branches.add(root.num)
		walk.later('page', root, around, this.visit)
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
		const missing = kids.find((kid) => !this.mayExist(kid))
		if (missing !== undefined) this.damaged('page does not exist', spot)
		if (kids.some((kid) => this.leadsBack(kid))) this.damaged('the page tree leads back to itself', spot)
		walk.each('page', kids, spot, this.visit)
	}

	/** Whether a node with children stands in the tree a second time. Readers break such a loop at different places and show different pages. */
	private leadsBack(kid: Value): boolean {
		if (!(kid instanceof Ref) || this.walk.doc.dict(kid)?.has('Kids') !== true) return false
		if (this.branches.has(kid.num)) return true
		this.branches.add(kid.num)
		return false
	}

	private mayExist(kid: Value): boolean {
		if (!(kid instanceof Ref)) return kid instanceof Dict
		const entry = this.walk.doc.table.get(kid.num)
		return entry !== undefined && entry.kind !== 'free'
	}
}

export function readPage(walk: Walk, page: Dict, spot: Spot): void {
	const { doc } = walk
	readAdditional(walk, page.get('AA'), spot)
	readResources(walk, page.get('Resources'), spot)
	walk.each('annotation', page.get('Annots'), spot, (dict, at) => readAnnotation(walk, dict, at))
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
