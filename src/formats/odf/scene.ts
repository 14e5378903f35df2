// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** One XML part while it is read, and the document it belongs to: what element readers need to know and whom they tell. */

import type { HiddenFact, ReferenceFact } from '../../model/facts.ts'
import type { Found, Sighting } from '../format.ts'
import type { XmlAttributes } from '../xml/xml-reader.ts'
import type { Look } from './looks.ts'
import { reachOf, type EntryNames, type Reach, type Surroundings } from './targets.ts'

/** Told at the start of an element it is registered for; `name` is the element's. */
export type ElementReader = (scene: Scene, attributes: XmlAttributes, name: string) => void

/** Element readers by short element name. */
export type ElementTable = Readonly<Record<string, ElementReader>>

/** Gets the text of one element, without that of inner elements that have a listener of their own. */
export interface TextListener {
	text(piece: string): void
	end(): void
}

/** A style while its properties are read. */
export interface OpenStyle {
	readonly family: string
	readonly name: string
}

/** A document or sub-document of a package, or a flat document: its parts share styles and what was seen of them. */
export class OdfDocument implements Surroundings {
	readonly directory: string | undefined
	readonly entryNames: EntryNames
	/** It is not inside another document of the same file. */
	readonly isOutermost: boolean
	/** Styles that hide what they are applied to, as `family name`. */
	readonly hidingStyles = new Set<string>()
	/** What styles say about the look of their text, as `family name`. */
	readonly looks = new Map<string, Look>()
	/** One of them makes text unreadable. */
	mayDisguise = false
	/** The pages have a colour, or pictures behind their text. */
	hasBackdrop = false
	/** Class identifiers that `draw:object-ole` gives to files of the package. */
	readonly classIds = new Map<string, string>()
	/** Files and folders of the package that the content shows as objects. */
	readonly objects = new Set<string>()
	/** Id of the kind that `office:mimetype` of a flat document names. */
	declaredKind: string | undefined
	/** `text`, `spreadsheet` … as its content shows it. */
	genre: string | undefined
	version: string | undefined
	isExtended = false
	/** References that were reported, by role and target. */
	private readonly reported = new Set<string>()

	constructor(directory: string | undefined, entryNames: EntryNames, isOutermost: boolean) {
		this.directory = directory
		this.entryNames = entryNames
		this.isOutermost = isOutermost
	}

	/** True the first time. A spreadsheet may name the same file a hundred thousand times. */
	isNew(key: string): boolean {
		const before = this.reported.size
		this.reported.add(key)
		return this.reported.size > before
	}
}

interface Tally {
	count: number
	readonly names: Set<string>
	readonly at: NonNullable<Sighting['at']>
}

const NAMES_LISTED = 5

export class Scene {
	readonly found: Found
	readonly document: OdfDocument
	/** Name of the package's file; undefined for a flat document. */
	readonly part: string | undefined
	/** Names of the open elements around the current one, outermost first. */
	readonly parents: string[] = []
	/** Where the current element starts. */
	offset = 0
	style: OpenStyle | undefined
	/** Of the paragraph being read; only kept where a style makes text unreadable. */
	look: Look = {}
	/** Unreadable texts around the current element. */
	disguises = 0
	/** Name of the module whose source is being read. */
	module: string | undefined
	/** The signature being read, until its value has been seen. */
	signature: { readonly of: 'document' | 'macros'; readonly at: NonNullable<Sighting['at']> } | undefined
	/** Of the object being read. */
	classId: string | undefined
	/** Base64 contents so far, to tell them apart. */
	binaries = 0
	/** The current table row is hidden; cleared once it has been counted. */
	isRowHidden = false
	private readonly listeners: { readonly depth: number; readonly listener: TextListener }[] = []
	private readonly tallies = new Map<string, Tally>()

	constructor(found: Found, document: OdfDocument, part: string | undefined) {
		this.found = found
		this.document = document
		this.part = part
	}

	get parent(): string {
		return this.parents[this.parents.length - 1] ?? ''
	}

	at(element: string): NonNullable<Sighting['at']> {
		return { ...(this.part === undefined ? {} : { part: this.part }), offset: this.offset, element }
	}

	reach(reference: string): Reach {
		return reachOf(reference, this.document)
	}

	/** Reports a reference if it leads out of the document, once for each role and target. */
	reference(role: ReferenceFact['role'], when: ReferenceFact['when'], target: string, element: string): void {
		if (this.reach(target).where !== 'outside') return
		this.outsideReference(role, when, target, element)
	}

	/** Reports a target that is known to be outside. */
	outsideReference(role: ReferenceFact['role'], when: ReferenceFact['when'], target: string, element: string, excerpt?: string): void {
		if (!this.document.isNew(`${role}\u0000${when}\u0000${target}`)) return
		this.found.fact({ kind: 'reference', role, target, when, at: this.at(element), ...(excerpt === undefined ? {} : { excerpt }) })
	}

	/** Counts something hidden; reported once for the part by `finish`. */
	count(what: HiddenFact['what'], element: string, name?: string, count = 1): void {
		let tally = this.tallies.get(what)
		if (tally === undefined) {
			tally = { count: 0, names: new Set(), at: this.at(element) }
			this.tallies.set(what, tally)
		}
		tally.count += count
		if (name !== undefined && name !== '' && tally.names.size < NAMES_LISTED) tally.names.add(name)
	}

	/** Adds a name to what was counted before: the author that follows a comment's start. */
	nameLast(what: HiddenFact['what'], name: string): void {
		const tally = this.tallies.get(what)
		if (tally !== undefined && name.trim() !== '' && tally.names.size < NAMES_LISTED) tally.names.add(name.trim())
	}

	/** Reports what was counted. Also called when the part broke off. */
	finish(): void {
		for (const [what, { count, names, at }] of this.tallies) {
			// the map's keys come from `count`
			const kind = what as HiddenFact['what']
			this.found.fact({ kind: 'hidden', what: kind, count, at, ...(names.size === 0 ? {} : { name: [...names].join(', ') }) })
		}
	}

	/** The text of the element that is just being opened goes to `listener`. */
	listen(listener: TextListener): void {
		this.listeners.push({ depth: this.parents.length, listener })
	}

	/** As `listen`, for a short text that is needed as a whole; more than `most` characters are dropped. */
	whenText(done: (text: string) => void, most = 2_000): void {
		let text = ''
		this.listen({
			text: (piece) => {
				if (text.length < most) text += piece.slice(0, most - text.length)
			},
			end: () => done(text),
		})
	}

	get isListening(): boolean {
		return this.listeners.length > 0
	}

	hear(piece: string): void {
		this.listeners[this.listeners.length - 1]?.listener.text(piece)
	}

	/** The innermost element was closed and is no longer among the parents. */
	leave(): void {
		for (;;) {
			const last = this.listeners[this.listeners.length - 1]
			if (last === undefined || last.depth < this.parents.length) return
			this.listeners.pop()
			last.listener.end()
		}
	}
}
