// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** A first look at an RTF document: what its fields say, what its objects are and what stands in for them. Whether a field stays is known only from an instruction that comes after its opening brace. RTF 1.9.1. */

import { codePageLabel } from '../../bytes/text.ts'
import type { Budget } from '../../model/budget.ts'
import { formattingWords, silentWords } from '../../formats/rtf/destinations.ts'
import { pictureIsFile } from '../../formats/rtf/pictures.ts'
import { RtfReader, WordTable, type RtfHandler } from '../../formats/rtf/rtf-reader.ts'
import { TextCollector } from '../../formats/rtf/text-collector.ts'

export interface FieldNote {
	/** The whole instruction, runs joined. */
	instruction: string
	/** Another field stands in the instruction. */
	isNested: boolean
	/** Something to read or to see stands in the result. */
	hasResult: boolean
}

export interface ObjectNote {
	kind: 'embedded' | 'link' | 'control'
	className: string
	/** File that a link leads to. */
	topic: string
	/** In twips. */
	width: number | undefined
	height: number | undefined
	hasResult: boolean
}

/** A property of a drawing. */
export interface PropertyNote {
	name: string
	value: string
	/** The drawing it belongs to has a picture of its own. */
	readonly drawing: DrawingNote
}

export interface DrawingNote {
	hasPicture: boolean
	/** Flags of linked pictures, by the name of the property. */
	readonly flags: Map<string, number>
}

/** Notes by the offset of the control word. */
export interface Survey {
	readonly fields: ReadonlyMap<number, FieldNote>
	readonly objects: ReadonlyMap<number, ObjectNote>
	readonly properties: ReadonlyMap<number, PropertyNote>
	/** Pictures whose data is something else. */
	readonly files: ReadonlySet<number>
}

interface Group {
	sink: TextCollector | undefined
	field: FieldNote | undefined
	/** Fields and objects whose result this is. */
	result: { hasResult: boolean } | undefined
	inInstruction: boolean
	object: ObjectNote | undefined
	drawing: DrawingNote | undefined
	property: PropertyNote | undefined
}

type Handler = (survey: Surveyor, value: number | undefined, offset: number, end: number) => void

const kind = (name: ObjectNote['kind']): Handler => ({ group }) => {
	if (group.object !== undefined) group.object.kind = name
}

const handlers: ReadonlyMap<string, Handler> = new Map(Object.entries<Handler>({
	ansicpg: (survey, value) => {
		if (value !== undefined && value > 0) survey.codePage = value
	},
	uc: (survey, value) => {
		survey.fallback = Math.min(255, Math.max(0, value ?? 1))
	},
	u: (survey, value) => {
		survey.group.sink?.unicode(value ?? 0)
		survey.reader.fallback = survey.fallback
		survey.seen()
	},
	field: (survey, _value, offset) => {
		if (survey.group.inInstruction && survey.group.field !== undefined) survey.group.field.isNested = true
		const note: FieldNote = { instruction: '', isNested: false, hasResult: false }
		survey.fields.set(offset, note)
		survey.group.field = note
		survey.group.inInstruction = false
	},
	fldinst: (survey) => {
		const { field } = survey.group
		survey.group.inInstruction = true
		survey.collect((text) => {
			if (field !== undefined) field.instruction += text
		})
	},
	fldrslt: (survey) => {
		survey.group.inInstruction = false
		survey.send(undefined)
		survey.seen()
		survey.group.result = survey.group.field
	},
	object: (survey, _value, offset) => {
		const note: ObjectNote = { kind: 'embedded', className: '', topic: '', width: undefined, height: undefined, hasResult: false }
		survey.objects.set(offset, note)
		survey.group.object = note
		survey.group.result = undefined
	},
	objlink: kind('link'), objautlink: kind('link'), objsub: kind('link'), objocx: kind('control'), objhtml: kind('control'),
	objw: ({ group }, value) => {
		if (group.object !== undefined) group.object.width = value
	},
	objh: ({ group }, value) => {
		if (group.object !== undefined) group.object.height = value
	},
	objclass: (survey) => {
		const { object } = survey.group
		survey.collect((text) => {
			if (object !== undefined) object.className = text.trim()
		})
	},
	objtopic: (survey) => {
		const { object } = survey.group
		survey.collect((text) => {
			if (object !== undefined) object.topic = text.trim()
		})
	},
	objdata: (survey) => survey.send(undefined),
	result: (survey) => {
		survey.group.result = survey.group.object
		survey.group.object = undefined
	},
	pict: (survey, _value, offset, end) => {
		survey.checkPicture(offset, end)
		survey.seen()
		if (survey.group.property !== undefined) survey.group.property.drawing.hasPicture ||= survey.group.property.name === 'pib'
		survey.send(undefined)
		survey.group.result = undefined
	},
	shp: (survey) => {
		survey.seen()
	},
	sp: (survey, _value, offset) => {
		const { outer } = survey
		outer.drawing ??= { hasPicture: false, flags: new Map() }
		const note: PropertyNote = { name: '', value: '', drawing: outer.drawing }
		survey.properties.set(offset, note)
		survey.group.property = note
		survey.send(undefined)
	},
	sn: (survey) => {
		const { property } = survey.group
		survey.collect((text) => {
			if (property !== undefined) property.name = text.trim()
		})
	},
	sv: (survey) => {
		const { property } = survey.group
		survey.collect((text) => {
			if (property === undefined) return
			property.value = text.trim()
			const flags = /^(.*)Flags$/.exec(property.name)?.[1]
			if (flags !== undefined) property.drawing.flags.set(flags, Number.parseInt(property.value, 10) || 0)
		})
	},
	shpinst: (survey) => {
		survey.group.drawing = undefined
	},
	picprop: (survey) => {
		survey.group.drawing = undefined
	},
}))

const silent: ReadonlySet<string> = new Set(silentWords)

const table = new WordTable(new Set([...handlers.keys(), ...silent]))

export function surveyRtf(bytes: Uint8Array, from: number, budget: Budget): Survey {
	const surveyor = new Surveyor(bytes, budget)
	surveyor.reader.wantsText = true
	surveyor.reader.read(from)
	surveyor.finish()
	return surveyor
}

class Surveyor implements RtfHandler, Survey {
	readonly fields = new Map<number, FieldNote>()
	readonly objects = new Map<number, ObjectNote>()
	readonly properties = new Map<number, PropertyNote>()
	readonly files = new Set<number>()
	readonly reader: RtfReader
	codePage = 1252
	fallback = 1
	group: Group = { sink: undefined, field: undefined, result: undefined, inInstruction: false, object: undefined, drawing: undefined, property: undefined }
	private readonly groups: Group[] = []
	private readonly endings: { readonly depth: number; readonly end: (offset: number) => void }[] = []
	private readonly bytes: Uint8Array
	private readonly budget: Budget

	constructor(bytes: Uint8Array, budget: Budget) {
		this.bytes = bytes
		this.budget = budget
		this.reader = new RtfReader(bytes, table, this)
	}

	get outer(): Group {
		return this.groups[this.groups.length - 1] ?? this.group
	}

	open(): void {
		this.budget.check('rtfDepth', this.groups.length + 1)
		this.groups.push(this.group)
		const { sink, field, result, inInstruction, object, drawing, property } = this.group
		this.group = { sink, field, result, inInstruction, object, drawing, property }
	}

	close(offset: number): void {
		this.end(offset)
		this.group = this.groups.pop() ?? this.group
	}

	private end(offset: number): void {
		for (let last = this.endings.at(-1); last !== undefined && last.depth === this.groups.length; last = this.endings.at(-1)) {
			this.endings.pop()
			last.end(offset)
		}
	}

	finish(): void {
		while (this.groups.length > 0) this.close(this.bytes.length)
		this.end(this.bytes.length)
	}

	word(name: string, value: number | undefined, offset: number, end: number): void {
		this.budget.spend('steps')
		const handler = handlers.get(name)
		if (handler !== undefined) handler(this, value, offset, end)
		else if (silent.has(name)) this.mute()
	}

	ignorable(name: string): void {
		if (!formattingWords.has(name)) this.mute()
	}

	/** Nobody reads the text of this group. */
	private mute(): void {
		this.group.sink = undefined
		this.group.result = undefined
	}

	text(from: number, to: number): void {
		const { group } = this
		group.sink?.bytes(this.bytes, from, to)
		if (group.result !== undefined && !group.result.hasResult) {
			for (let at = from; at < to; at++) if ((this.bytes[at] as number) > 32) group.result.hasResult = true
		}
	}

	character(byte: number): void {
		this.group.sink?.character(byte)
		this.seen()
	}

	binary(): boolean {
		return true
	}

	/** Data of a picture that is a file goes with the picture. */
	checkPicture(offset: number, from: number): void {
		this.endings.push({ depth: this.groups.length, end: (to) => {
			if (pictureIsFile(this.bytes, from, to)) this.files.add(offset)
		} })
	}

	/** There is something to see here. */
	seen(): void {
		if (this.group.result !== undefined) this.group.result.hasResult = true
	}

	send(sink: TextCollector | undefined): void {
		this.group.sink = sink
	}

	/** Gives the text of the rest of this group to `use` once the group ends. */
	collect(use: (text: string) => void): void {
		const sink = new TextCollector(() => codePageLabel(this.codePage))
		this.send(sink)
		this.endings.push({ depth: this.groups.length, end: () => use(sink.take()) })
	}
}
