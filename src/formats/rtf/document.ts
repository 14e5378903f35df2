// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The state of an RTF document while it is read: groups with their properties, where text goes, what has been counted. RTF 1.9.1, "Conventions of an RTF reader". */

import { codePageLabel, startsWith } from '../../bytes/text.ts'
import { FieldStack } from '../fields/field-stack.ts'
import type { Found } from '../format.ts'
import { destinations, formattingWords, silentWords, type WordHandler } from './destinations.ts'
import type { RtfObject } from './objects.ts'
import { RtfReader, WordTable, type RtfHandler } from './rtf-reader.ts'
import type { Shape } from './shapes.ts'
import { TextCollector } from './text-collector.ts'

/** What holds between two braces. Inner groups begin with a copy. */
export interface Group {
	sink: TextCollector | undefined
	/** The text is part of the document that somebody reads, as opposed to tables of fonts or object data. */
	isBody: boolean
	/** Length of the replacement text behind `\u`. */
	fallback: number
	isHidden: boolean
	/** Raw binary data is data here, whatever it looks like. */
	holdsData: boolean
	/** This very group is object data; not copied. */
	isObjectData: boolean
	object: RtfObject | undefined
	shape: Shape | undefined
	/** Inside `\field`, so that an instruction need not begin a field of its own. */
	inField: boolean
	/** Mark in the text at `\upr`, which a Unicode alternative replaces. */
	alternative: number
	/** What is to be done when the group ends, last first; not copied. */
	readonly endings: ((end: number) => void)[]
}

const table = new WordTable([...destinations.keys(), ...silentWords])

export class RtfDocument implements RtfHandler {
	readonly bytes: Uint8Array
	readonly found: Found
	readonly fields: FieldStack
	readonly fieldText: TextCollector
	readonly reader: RtfReader
	/** Runs of text by how they are hidden. */
	readonly counts = { hiddenText: 0, changes: 0, comments: 0 }
	readonly changeAuthors: string[] = []
	readonly paths = { files: [] as string[], isMaster: false }
	/** HTML that a mail program wrapped in RTF. */
	readonly html: TextCollector
	/** Nesting of object data in object data. */
	objectDataDepth = 0
	objectCount = 0
	/** Nesting of pictures in pictures. */
	pictureDepth = 0
	pictureCount = 0
	codePage = 1252
	group: Group = { sink: undefined, isBody: true, fallback: 1, isHidden: false, holdsData: false, isObjectData: false, object: undefined, shape: undefined, inField: false, alternative: 0, endings: [] }
	private readonly groups: Group[] = []
	private nextObject = -1
	private readonly oddities = new Set<string>()

	constructor(bytes: Uint8Array, found: Found) {
		this.bytes = bytes
		this.found = found
		this.fields = new FieldStack(found)
		this.fieldText = this.collector()
		this.html = this.collector()
		this.reader = new RtfReader(bytes, table, this)
	}

	/** Reads everything from `from` on; groups that are never closed end with the document. */
	read(from: number): void {
		this.reader.read(from)
		while (this.groups.length > 0) this.close(this.bytes.length)
		this.endGroup(this.bytes.length)
		this.passFieldText()
		this.fields.finish()
	}

	open(): void {
		this.found.budget.check('rtfDepth', this.groups.length + 1)
		this.groups.push(this.group)
		const { sink, isBody, fallback, isHidden, holdsData, object, shape, inField, alternative } = this.group
		// written out, since documents have a million groups and a spread is slow
		this.group = { sink, isBody, fallback, isHidden, holdsData, isObjectData: false, object, shape, inField, alternative, endings: [] }
	}

	close(offset: number): void {
		this.endGroup(offset)
		this.group = this.groups.pop() ?? this.group
		this.listen()
	}

	private endGroup(offset: number): void {
		const { endings } = this.group
		for (let index = endings.length - 1; index >= 0; index--) endings[index]?.(offset)
	}

	/** The group around the current one. */
	get outer(): Group | undefined {
		return this.groups[this.groups.length - 1]
	}

	word(name: string, value: number | undefined, offset: number, end: number): void {
		const handler: WordHandler | undefined = destinations.get(name)
		if (handler === undefined) this.drop()
		else handler(this, value, offset, end)
	}

	ignorable(name: string): void {
		// Word skips what it does not know; a formatting word behind the star is known and hides nothing
		if (!formattingWords.has(name)) this.drop()
	}

	text(from: number, to: number): void {
		this.group.sink?.bytes(this.bytes, from, to)
		if (this.group.isHidden && this.group.isBody && !isBlank(this.bytes, from, to)) this.counts.hiddenText++
	}

	character(byte: number): void {
		this.group.sink?.character(byte)
	}

	binary(from: number, to: number, offset: number): boolean {
		if (this.group.holdsData) return true
		// nothing but pictures and objects has binary data; what looks like an object in it is read as one
		if (this.objectAfter(from) >= to) return true
		this.odd('object inside binary data', offset)
		return false
	}

	/** The first `\obj` at or behind `from`; the end where there is none. Only asked for growing offsets, so that all questions together cost one search. */
	private objectAfter(from: number): number {
		const { bytes } = this
		if (this.nextObject >= from) return this.nextObject
		let at = bytes.indexOf(92, from)
		while (at >= 0 && !startsWith(bytes, '\\obj', at)) at = bytes.indexOf(92, at + 1)
		this.nextObject = at < 0 ? bytes.length : at
		return this.nextObject
	}

	/** The text of this group goes nowhere. */
	drop(): void {
		this.group.sink = undefined
		this.group.isBody = false
		this.listen()
	}

	/** The text of this group goes to `sink`. */
	send(sink: TextCollector | undefined): void {
		this.group.sink = sink
		this.group.isBody = false
		this.listen()
	}

	/** Gives the text of the rest of this group to `use`, once the group ends. */
	collect(use: (text: string) => void): void {
		const sink = this.collector()
		this.send(sink)
		this.group.endings.push(() => use(sink.take()))
	}

	/** Text only matters where somebody wants it. */
	listen(): void {
		this.reader.wantsText = this.group.sink !== undefined || this.group.isHidden
	}

	collector(): TextCollector {
		return new TextCollector(() => codePageLabel(this.codePage))
	}

	passFieldText(): void {
		const text = this.fieldText.take()
		if (text !== '') this.fields.text(text)
	}

	/** Something no honest program writes; each kind once a document. */
	odd(detail: string, offset: number): void {
		if (this.oddities.has(detail)) return
		this.oddities.add(detail)
		this.found.fact({ kind: 'structure', defect: 'rtf-evasion', detail, at: { offset } })
	}
}

function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
	for (let at = from; at < to; at++) if ((bytes[at] as number) > 32) return false
	return true
}
