// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Goes through one XML part and says what becomes of its elements; the tables beside this file know which. ODF 1.4 part 3. */

import type { OdfDocument } from '../../formats/odf/scene.ts'
import { reachOf, type Reach } from '../../formats/odf/targets.ts'
import type { Fate, TagEditor, XmlEditor } from '../../formats/xml/xml-rewriter.ts'
import type { XmlAttributes } from '../../formats/xml/xml-reader.ts'
import type { Missing, Size } from '../placeholder.ts'
import type { RawChange } from '../remedy.ts'
import { codeFates } from './code.ts'
import { dataFates } from './data.ts'
import { isKnownElement, namespaceOf } from './known-elements.ts'
import { lengthInPoints } from './lengths.ts'
import { linkFates } from './links.ts'
import type { Lookahead } from './lookahead.ts'
import { objectFates } from './objects.ts'
import { privacyFates } from './privacy.ts'
import { referenceFates } from './references.ts'
import type { Workshop } from './workshop.ts'

/** Says what becomes of an element; nothing means that it stays. */
export type FateReader = (here: PartEditor, attributes: XmlAttributes, tag: TagEditor) => Fate | undefined
export type FateTable = Readonly<Record<string, FateReader>>

const tables: readonly FateTable[] = [codeFates, dataFates, linkFates, objectFates, privacyFates, referenceFates]
const readersByElement = new Map<string, FateReader[]>()
for (const table of tables) {
	for (const [element, reader] of Object.entries(table)) {
		const readers = readersByElement.get(element)
		if (readers === undefined) readersByElement.set(element, [reader])
		else readers.push(reader)
	}
}

/** An element that is open. */
export interface Opened {
	readonly name: string
	readonly offset: number
	readonly fate: Fate
	/** Of a frame. */
	readonly size: Size | undefined
	/** Of a frame: something was put where its object was. */
	hasStandIn: boolean
	/** Of a frame: an object in it was taken out. */
	lostObject: boolean
}

/** Thrown where a decision needs what comes later in the part; the part is then looked through and begun anew. */
export class NeedsLookahead extends Error {}

export class PartEditor implements XmlEditor {
	readonly workshop: Workshop
	readonly document: OdfDocument
	/** Name of the package's file; undefined for a flat document. */
	readonly part: string | undefined
	/** The open elements around the current one, outermost first. */
	readonly parents: Opened[] = []
	/** The current element. */
	element = ''
	offset = 0
	/** Controls that were taken out, by their id. */
	readonly lostControls = new Set<string>()
	/** There are changes that are to be undone. */
	tracksChanges = false
	/** `office:version` of the root. */
	version: string | undefined
	private readonly ahead: Lookahead | undefined
	private readonly knownNames = new Map<string, boolean>()

	constructor(workshop: Workshop, document: OdfDocument, part: string | undefined, ahead: Lookahead | undefined) {
		this.workshop = workshop
		this.document = document
		this.part = part
		this.ahead = ahead
	}

	open(name: string, attributes: XmlAttributes, tag: TagEditor, offset: number): Fate {
		this.element = name
		this.offset = offset
		if (this.parents.length === 0) this.version = attributes.get('office:version')
		const fate = this.decide(name, attributes, tag)
		const size = name === 'draw:frame' ? sizeOf(attributes) : undefined
		this.parents.push({ name, offset, fate, size, hasStandIn: false, lostObject: false })
		return fate
	}

	close(): void {
		this.parents.pop()
	}

	get parent(): Opened | undefined {
		return this.parents[this.parents.length - 1]
	}

	reach(reference: string): Reach {
		return reachOf(reference, this.document)
	}

	/** Whether the target lies outside the document. */
	isOutside(target: string | undefined): target is string {
		return target !== undefined && this.reach(target).where === 'outside'
	}

	change(change: Omit<RawChange, 'part'>): void {
		this.workshop.change(this.part === undefined ? change : { ...change, part: this.part })
	}

	/** What comes later in the part. */
	get lookahead(): Lookahead {
		if (this.ahead === undefined) throw new NeedsLookahead()
		return this.ahead
	}

	/** A placeholder for this document: its bytes and how the document names it. */
	placeholder(missing: Missing, target: string, size: Size | undefined): { readonly href: string; readonly bytes: Uint8Array } {
		return this.workshop.placeholder(missing, target, size, this.document.directory ?? '')
	}

	private decide(name: string, attributes: XmlAttributes, tag: TagEditor): Fate {
		const readers = readersByElement.get(name)
		if (readers === undefined) return this.isKnown(name) ? 'keep' : this.foreign(name)
		let strictest: Fate = 'keep'
		for (const reader of readers) {
			const fate = reader(this, attributes, tag)
			if (fate === 'drop') return 'drop'
			if (fate === 'unwrap') strictest = 'unwrap'
		}
		return strictest
	}

	private isKnown(name: string): boolean {
		let known = this.knownNames.get(name)
		if (known === undefined) {
			known = isKnownElement(name)
			this.knownNames.set(name, known)
		}
		return known
	}

	private foreign(name: string): Fate {
		this.change({ remedy: 'rebuild-container', action: 'removed', subject: 'unknown-part', target: namespaceOf(name) })
		return 'drop'
	}
}

/** What a shape says about its size. */
export function sizeOf(attributes: XmlAttributes): Size | undefined {
	const width = lengthInPoints(attributes.get('svg:width') ?? attributes.get('fo:min-width'))
	const height = lengthInPoints(attributes.get('svg:height') ?? attributes.get('fo:min-height'))
	return width === undefined || height === undefined ? undefined : { width, height }
}
