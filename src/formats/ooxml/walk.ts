// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** One pass over one XML part: elements go to the handlers of the tables, and what they gather is reported at the end. */

import type { HiddenFact } from '../../model/facts.ts'
import { FieldStack } from '../fields/field-stack.ts'
import type { Sighting } from '../format.ts'
import { reportDoctype } from '../xml/doctype.ts'
import { XmlReader, type XmlAttributes, type XmlHandler } from '../xml/xml-reader.ts'
import type { OpenConnection } from './connection-elements.ts'
import { newDisguise } from './disguise-elements.ts'
import type { Part, Relationship } from './part.ts'
import { describesControl, isMacroSheet } from './part-kinds.ts'
import type { Reading } from './reading.ts'

export type ElementHandler = (walk: PartWalk, attributes: XmlAttributes, offset: number) => void
export type EndHandler = (walk: PartWalk) => void

/** What is done at an element. `open` at its start tag, `close` at its end tag. */
export interface ElementHandlers {
	readonly open: Readonly<Record<string, ElementHandler>>
	readonly close?: Readonly<Record<string, EndHandler>>
}

/** Texts of single elements (formulas, names, properties) are read up to this length. */
const LONGEST_TEXT = 65_536

interface Gathering {
	readonly depth: number
	readonly longest: number
	readonly done: (text: string) => void
	text: string
}

interface Count {
	count: number
	readonly names: Set<string>
	readonly offset: number
	readonly element: string
}

export class PartWalk implements XmlHandler {
	readonly part: Part
	readonly reading: Reading
	readonly reader: XmlReader
	readonly fields: FieldStack
	/** Name of the root element; empty before it. */
	root = ''
	/** State of the Word handlers: inside a run, and whether that run is hidden. */
	inRun = false
	runIsHidden = false
	readonly disguise = newDisguise()
	/** State of the spreadsheet handlers: macro functions in formulas of a macro sheet, and whether there is any formula. */
	readonly macroCalls = new Set<string>()
	hasFormula = false
	/** State of the connection handlers. */
	connection: OpenConnection | undefined
	refreshes = false
	readonly isMacroSheet: boolean
	private readonly tables: HandlerTables
	private readonly fieldEnds: number[] = []
	private readonly counts = new Map<HiddenFact['what'], Count>()
	private gathering: Gathering | undefined

	constructor(part: Part, reading: Reading, tables: HandlerTables) {
		this.part = part
		this.reading = reading
		this.tables = tables
		this.isMacroSheet = isMacroSheet(part)
		this.reader = new XmlReader(this, reading.found.budget)
		this.fields = new FieldStack(reading.found)
	}

	open(name: string, attributes: XmlAttributes, offset: number): void {
		if (this.root === '' && name !== 'pkg:xmlData') this.root = name
		this.tables.open.get(name)?.(this, attributes, offset)
	}

	close(name: string): void {
		const { gathering } = this
		if (gathering !== undefined && this.reader.depth === gathering.depth) {
			this.gathering = undefined
			this.reader.wantsText = false
			gathering.done(gathering.text)
		}
		this.tables.close.get(name)?.(this)
		if (this.fieldEnds.length > 0 && this.fieldEnds[this.fieldEnds.length - 1] === this.reader.depth) {
			this.fieldEnds.pop()
			this.fields.end()
		}
	}

	text(text: string): void {
		if (this.gathering === undefined) this.fields.text(text)
		else if (this.gathering.text.length < this.gathering.longest) this.gathering.text += text
	}

	doctype(content: string, offset: number): void {
		reportDoctype(content, this.reading.found, this.at(offset))
	}

	/** The place of a fact in this part. */
	at(offset: number, element?: string): NonNullable<Sighting['at']> {
		return { part: this.part.name, offset, ...(element === undefined ? {} : { element }) }
	}

	/** Gives the text of the element that is just opening to `done`, when it closes. */
	gather(done: (text: string) => void, longest = LONGEST_TEXT): void {
		this.gathering = { depth: this.reader.depth, longest, done, text: '' }
		this.reader.wantsText = true
	}

	/** The element that is just opening is a field of its own: `end` is called for it. */
	endFieldWithElement(): void {
		this.fieldEnds.push(this.reader.depth)
	}

	/** The relationship an attribute names. */
	relationship(id: string | undefined): Relationship | undefined {
		return id === undefined ? undefined : this.part.relationships.get(id)
	}

	/** An embedded object's class, as the text around it says. */
	nameObject(id: string | undefined, className: string | undefined): void {
		const part = this.relationship(id)?.part
		if (part !== undefined && className) this.reading.classByPart.set(part, className)
	}

	/** A control that is placed here. Where its part says what it is, that part reports it. */
	control(id: string | undefined, name: string | undefined, offset: number): void {
		const part = this.relationship(id)?.part
		if (part !== undefined && describesControl(part)) return
		this.reading.found.fact({ kind: 'control', technology: 'activex', ...(name ? { name } : {}), at: this.at(offset, 'control') })
	}

	/** Counts something hidden; one fact a part is reported, with the first names. */
	count(what: HiddenFact['what'], offset: number, element: string, name?: string): void {
		let entry = this.counts.get(what)
		if (entry === undefined) this.counts.set(what, (entry = { count: 0, names: new Set(), offset, element }))
		entry.count++
		if (name && entry.names.size < 5) entry.names.add(name)
	}

	/** After the last byte, or after a break. */
	finish(): void {
		this.fields.finish()
		for (const [what, { count, names, offset, element }] of this.counts) {
			this.reading.found.fact({ kind: 'hidden', what, count, ...(names.size > 0 ? { name: [...names].join(', ') } : {}), at: this.at(offset, element) })
		}
	}
}

export interface HandlerTables {
	readonly open: ReadonlyMap<string, ElementHandler>
	readonly close: ReadonlyMap<string, EndHandler>
}

/** Joins tables; two may speak about one element. */
export function joinTables(tables: readonly ElementHandlers[]): HandlerTables {
	const open = new Map<string, ElementHandler>()
	const close = new Map<string, EndHandler>()
	for (const table of tables) {
		for (const [name, handler] of Object.entries(table.open)) {
			const before = open.get(name)
			open.set(name, before === undefined ? handler : (walk, attributes, offset) => { before(walk, attributes, offset); handler(walk, attributes, offset) })
		}
		for (const [name, handler] of Object.entries(table.close ?? {})) {
			const before = close.get(name)
			close.set(name, before === undefined ? handler : (walk) => { before(walk); handler(walk) })
		}
	}
	return { open, close }
}
