// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** One pass over the markup of one part: handlers of the tables decide with everything in view what becomes of its elements, and the plan is carried out when the part is written. */

import type { XmlAttributes, XmlHandler } from '../../formats/xml/xml-reader.ts'
import { XmlReader } from '../../formats/xml/xml-reader.ts'
import type { Part } from '../../formats/ooxml/part.ts'
import type { RawChange } from '../remedy.ts'
import { FieldScan } from './field-scan.ts'
import { FormulaCheck } from './formula-check.ts'
import { isKnownName } from './known-namespaces.ts'
import type { Links } from './links.ts'
import { Pictures } from './pictures.ts'
import { Plan } from './plan.ts'
import type { Rebuild } from './rebuild.ts'
import { noteSibling, partsParagraphs } from './revision-scan.ts'

/** An open element. */
export interface Frame {
	name: string
	offset: number
	children: number
	/** Children that went. */
	gone: number
	isGone: boolean
	/** It says in an attribute how many children it has. */
	hasCount: boolean
	/** What handlers remember about it; made when asked for. */
	notes: Record<string, unknown> | undefined
}

export type ScanHandler = (scan: PartScan, attributes: XmlAttributes, offset: number) => void
export type ScanEnd = (scan: PartScan, frame: Frame) => void

export interface ScanHandlers {
	readonly open: Readonly<Record<string, ScanHandler>>
	readonly close?: Readonly<Record<string, ScanEnd>>
}

export interface ScanTables {
	readonly open: ReadonlyMap<string, ScanHandler>
	readonly close: ReadonlyMap<string, ScanEnd>
	/** Elements that must not stay behind without children. */
	readonly emptied: ReadonlySet<string>
}

/** Elements that come by the million and whose attributes lead nowhere. */
const plain: ReadonlySet<string> = new Set(['x:c', 'x:v', 'x:row', 'x:f', 'x:t', 'x:is', 'x:si', 'x:xf', 'x:x', 'x:s', 'x:n', 'x:i', 'c:v', 'c:pt'])

/** Texts of single elements are read up to this length. */
const LONGEST_TEXT = 65_536

interface Gathering {
	readonly depth: number
	readonly done: (text: string) => void
	text: string
}

export class PartScan implements XmlHandler {
	readonly part: Part
	readonly rebuild: Rebuild
	readonly links: Links
	readonly plan = new Plan()
	readonly reader: XmlReader
	readonly fields: FieldScan
	readonly formulas: FormulaCheck
	readonly pictures: Pictures
	/** Name and offset of the root element; empty before it. */
	root = ''
	rootOffset = -1
	/** Free memory for handlers of one kind of part. */
	readonly notes = new Map<string, unknown>()
	/** It has a document type declaration, which does not go with the copy. */
	hasDoctype = false
	/** What was read is what the package has, byte by byte. */
	isAsStored = true
	private readonly tables: ScanTables
	private readonly frames: Frame[] = []
	private depth = 0
	/** Depth of the outermost element that went when it opened; what is inside is not looked at. */
	private goneDepth = 0
	private gathering: Gathering | undefined
	private readonly unknownNames = new Set<string>()
	private readonly undoesChanges: boolean

	constructor(part: Part, rebuild: Rebuild, tables: ScanTables) {
		this.part = part
		this.rebuild = rebuild
		this.links = rebuild.linksOf(part)
		this.tables = tables
		this.reader = new XmlReader(this, rebuild.budget)
		this.fields = new FieldScan(this)
		this.formulas = rebuild.formulas
		this.pictures = new Pictures(this)
		this.undoesChanges = rebuild.wants('drop-changes') && rebuild.order.trackedChanges === 'reject'
	}

	/** Reads the part to its end. Throws `Damage` where it breaks. */
	run(): void {
		this.isAsStored = this.rebuild.stream(this.part, (chunk) => this.reader.write(chunk))
		this.reader.end()
		this.fields.finish()
		this.pictures.finish()
		for (const name of [...this.unknownNames].slice(0, 20)) this.change({ remedy: 'rebuild-container', action: 'removed', subject: 'unknown-part', target: name })
	}

	open(name: string, attributes: XmlAttributes, offset: number): void {
		const frame = this.enter(name, offset)
		if (this.goneDepth > 0) return
		if (this.depth === 1) {
			this.root = name
			this.rootOffset = offset
		}
		if (!plain.has(name) && !this.checkNames(name, attributes, offset)) return
		if (this.undoesChanges) noteSibling(this, name, offset)
		if (this.notes.size > 0) partsParagraphs(this, name)
		if (this.depth > 1 && this.frame(1).name === 'w:r') this.fields.content(name, offset)
		this.tables.open.get(name)?.(this, attributes, offset)
		if (frame.isGone) this.goneDepth = this.depth
	}

	close(name: string): void {
		const frame = this.frame(0)
		if (this.gathering !== undefined && this.depth === this.gathering.depth) this.endGathering()
		if (this.goneDepth === 0) {
			this.tables.close.get(name)?.(this, frame)
			if (frame.gone > 0 && !frame.isGone) this.leave(frame)
		}
		if (this.goneDepth === this.depth) this.goneDepth = 0
		this.depth--
		if (frame.isGone && this.depth > 0) this.frame(0).gone++
	}

	text(text: string): void {
		if (this.goneDepth > 0) return
		if (this.gathering === undefined) this.fields.text(text)
		else if (this.gathering.text.length < LONGEST_TEXT) this.gathering.text += text
	}

	doctype(): void {
		this.hasDoctype = true
		this.change({ remedy: 'rebuild-container', action: 'removed', subject: 'unknown-part', target: 'DOCTYPE' })
	}

	/** The open element `up` levels further out; 0 is the innermost. */
	frame(up: number): Frame {
		const frame = this.frames[this.depth - 1 - up]
		if (frame === undefined) throw new Error('no such element is open')
		return frame
	}

	get openElements(): number {
		return this.depth
	}

	/** The nearest open element of that name, the innermost one included. */
	nearest(...names: readonly string[]): Frame | undefined {
		this.rebuild.budget.spend('steps', this.depth)
		for (let at = this.depth - 1; at >= 0; at--) {
			const frame = this.frames[at]
			if (frame !== undefined && names.includes(frame.name)) return frame
		}
		return undefined
	}

	/** The element goes with its content; in an extension (`a:ext`), the extension. */
	drop(frame = this.frame(0)): void {
		frame.isGone = true
		this.plan.drop(frame.offset)
	}

	/** Something else than what the element says stands for it: reports a change in this part. */
	change(change: Omit<RawChange, 'part'>): void {
		this.rebuild.change({ ...change, part: this.part.name })
	}

	/** Gives the text of the element that is just opening to `done`, when it closes. */
	gather(done: (text: string) => void): void {
		this.gathering = { depth: this.depth, done, text: '' }
		this.reader.wantsText = true
	}

	private endGathering(): void {
		const { gathering } = this
		this.gathering = undefined
		this.reader.wantsText = false
		gathering?.done(gathering.text)
	}

	private enter(name: string, offset: number): Frame {
		if (this.depth > 0) this.frame(0).children++
		let frame = this.frames[this.depth]
		if (frame === undefined) this.frames.push((frame = { name, offset, children: 0, gone: 0, isGone: false, hasCount: false, notes: undefined }))
		else {
			frame.name = name
			frame.offset = offset
			frame.children = frame.gone = 0
			frame.isGone = frame.hasCount = false
			frame.notes = undefined
		}
		this.depth++
		return frame
	}

	/** Nothing of a namespace that nobody documents is taken over. @returns whether the element stays */
	private checkNames(name: string, attributes: XmlAttributes, offset: number): boolean {
		if (name.startsWith('{') && !isKnownName(name) && this.depth > 1) {
			this.unknownNames.add(name)
			this.drop()
			this.goneDepth = this.depth
			return false
		}
		for (let index = 0; index < attributes.count; index++) {
			const attribute = attributes.name(index)
			if (attribute === 'count') this.frame(0).hasCount = true
			else if (attribute.startsWith('{') && !isKnownName(attribute)) this.plan.remove(offset, attribute)
			else if (attribute.startsWith('r:') || attribute === 'o:relid') this.checkLink(attribute, attributes.value(index), offset)
		}
		return true
	}

	/** An attribute that names a relationship which stays behind goes; handlers of the element may do more. */
	private checkLink(attribute: string, id: string, offset: number): void {
		if (id !== '' && !this.links.stays(id)) this.plan.remove(offset, attribute)
	}

	/** After some of its children went: what would be empty, or counts them. */
	private leave(frame: Frame): void {
		const isEmpty = frame.gone >= frame.children
		if (isEmpty && (this.tables.emptied.has(frame.name) || /[:}]ext$/.test(frame.name))) this.drop(frame)
		else if (frame.hasCount) this.plan.remove(frame.offset, 'count')
	}
}

/** Joins tables; two may speak about one element. */
export function joinScanTables(tables: readonly ScanHandlers[], emptied: readonly string[]): ScanTables {
	const open = new Map<string, ScanHandler>()
	const close = new Map<string, ScanEnd>()
	for (const table of tables) {
		for (const [name, handler] of Object.entries(table.open)) {
			const before = open.get(name)
			open.set(name, before === undefined ? handler : (scan, attributes, offset) => { before(scan, attributes, offset); handler(scan, attributes, offset) })
		}
		for (const [name, handler] of Object.entries(table.close ?? {})) {
			const before = close.get(name)
			close.set(name, before === undefined ? handler : (scan, frame) => { before(scan, frame); handler(scan, frame) })
		}
	}
	return { open, close, emptied: new Set(emptied) }
}
