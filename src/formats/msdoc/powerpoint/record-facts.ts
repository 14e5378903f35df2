// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What records of a presentation tell: links, actions, media, comments, hidden slides, objects. [MS-PPT] §2.10. */

import { ByteReader } from '../../../bytes/byte-reader.ts'
import type { Found, Sighting } from '../../format.ts'
import { reportProperties } from '../office-art.ts'
import type { Frame, Visitor } from './record-walk.ts'
import { propertyTables, record, type RecordHeader } from './records.ts'

/** An object whose storage is elsewhere in the stream. */
export interface ObjectNote {
	readonly kind: 'embedded' | 'linked' | 'control' | 'vba'
	readonly className?: string
}

type CloseHandler = (frame: Frame, facts: RecordFacts, at: NonNullable<Sighting['at']>) => void

const OTHER_PLACE = /^-?\d+,-?\d+,/

/** Texts of a link: 0 name, 1 target, 3 place in the target. The name is the target where there is neither. A slide of this presentation is no fact. */
function hyperlink(frame: Frame, { found }: RecordFacts, at: NonNullable<Sighting['at']>): void {
	const { texts } = frame
	const target = plain(texts.get(1) ?? (texts.has(3) ? '' : texts.get(0)))
	if (target !== '' && !OTHER_PLACE.test(target)) found.fact({ kind: 'reference', role: 'hyperlink', target, when: 'click', at })
}

function object(kind: 'embedded' | 'linked' | 'control'): CloseHandler {
	return (frame, facts) => {
		const className = plain(frame.texts.get(2))
		const atom = frame.atoms.get(record.oleAtom)
		if (atom === undefined || atom.length < 20) return
		const note = { kind, ...(className === '' ? {} : { className }) }
		facts.objects.set(new ByteReader(atom, 16).u32(), note)
	}
}

function media(frame: Frame, { found }: RecordFacts, at: NonNullable<Sighting['at']>): void {
	const target = plain(frame.texts.get(0))
	if (target !== '') found.fact({ kind: 'reference', role: 'media', target, when: 'load', at })
}

const ACTION_MACRO = 1
const ACTION_PROGRAM = 2

/** What a click on a shape does, or the pointer above it. [MS-PPT] §2.6.1. Links and jumps are reported where they are listed. */
function interaction(frame: Frame, { found, macroActions }: RecordFacts, at: NonNullable<Sighting['at']>): void {
	const action = frame.atoms.get(record.interactionAtom)?.[8]
	const target = plain(frame.texts.get(2))
	if (target === '') return
	const event = frame.instance === 1 ? 'mouse-over' : 'click'
	if (action === ACTION_MACRO) macroActions.push({ event, target, at })
	if (action === ACTION_PROGRAM) found.fact({ kind: 'reference', role: 'hyperlink', target, when: 'click', excerpt: `${event}: run ${target}`, at })
}

const MOST_AUTHORS = 200

function comment(frame: Frame, facts: RecordFacts): void {
	const name = plain(frame.texts.get(0))
	const { commentsByAuthor } = facts
	if (facts.isLive && (commentsByAuthor.size < MOST_AUTHORS || commentsByAuthor.has(name))) commentsByAuthor.set(name, (commentsByAuthor.get(name) ?? 0) + 1)
}

const closeHandlers: Readonly<Record<number, CloseHandler>> = {
	[record.comment]: comment,
	[record.control]: object('control'),
	[record.hyperlink]: hyperlink,
	[record.interaction]: interaction,
	[record.linkedAudio]: media,
	[record.midi]: media,
	[record.oleEmbed]: object('embedded'),
	[record.oleLink]: object('linked'),
	[record.video]: media,
}

function plain(text: string | undefined): string {
	return (text ?? '').replace(/\u0000+$/, '').trim()
}

const HIDDEN = 0x04

export class RecordFacts implements Visitor {
	/** By the number under which the storage is kept. */
	readonly objects = new Map<number, ObjectNote>()
	/** Storages of objects, by their offset. */
	readonly storages = new Map<number, { readonly isCompressed: boolean; readonly data: Uint8Array }>()
	readonly commentsByAuthor = new Map<string, number>()
	/** Actions that start macros; without macros they start nothing. */
	readonly macroActions: { readonly event: string; readonly target: string; readonly at: NonNullable<Sighting['at']> }[] = []
	hasMacros = false
	hiddenSlides = 0
	sawDocument = false
	/** What is being read belongs to the last save. */
	isLive = true
	readonly found: Found
	private readonly part: string

	constructor(found: Found, part: string) {
		this.found = found
		this.part = part
	}

	atom(header: RecordHeader, data: Uint8Array, offset: number, frames: readonly Frame[]): void {
		const { type } = header
		if (type === record.oleStorage) this.storages.set(offset, { isCompressed: header.instance === 1, data })
		else if (type === record.vbaInfo && data.length >= 8) this.macros(new ByteReader(data))
		else if (type === record.slideShowInfo && data.length >= 12) this.slide(data, frames)
		else if (propertyTables.has(type)) reportProperties(data, header.instance, this.found, { part: this.part, offset })
	}

	close(frame: Frame): void {
		if (frame.type === record.document) this.sawDocument = true
		closeHandlers[frame.type]?.(frame, this, { part: this.part, offset: frame.offset })
	}

	private macros(reader: ByteReader): void {
		this.objects.set(reader.u32(), { kind: 'vba' })
		if (reader.u32() !== 0) this.hasMacros = true
	}

	private slide(data: Uint8Array, frames: readonly Frame[]): void {
		if (this.isLive && frames[frames.length - 1]?.type === record.slide && ((data[10] as number) & HIDDEN) !== 0) this.hiddenSlides++
	}
}
