// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What an editor has to know about a part before it comes to it: whether a frame shows a picture of its object, what is written out in Base64, which paragraphs a field hides. */

import { Base64Decoder } from '../../bytes/base64.ts'
import { joinBytes } from '../../bytes/text.ts'
import { genreOfClass, genreOfKind, kindOfMediaType } from '../../formats/odf/kinds.ts'
import { HEAD_BYTES, recognisePassive } from '../../formats/odf/pictures.ts'
import type { OdfDocument } from '../../formats/odf/scene.ts'
import { reachOf } from '../../formats/odf/targets.ts'
import { XmlReader, type XmlAttributes, type XmlHandler } from '../../formats/xml/xml-reader.ts'
import { isPicture } from './pictures.ts'
import type { Workshop } from './workshop.ts'

/** All by the offset of the start tag. */
export interface Lookahead {
	/** Frames that hold a picture which will be there. */
	readonly framesWithPicture: ReadonlySet<number>
	/** Objects written out in place that are charts or formulas. */
	readonly everydayObjects: ReadonlySet<number>
	/** Elements whose Base64 content is no picture, sound or font; the content and the picture around it. */
	readonly badBinaries: ReadonlySet<number>
	/** Paragraphs that a field hides. */
	readonly hiddenParagraphs: ReadonlySet<number>
}

interface Open {
	readonly name: string
	readonly offset: number
}

/** Objects are judged as a whole, not by what is written inside. */
const opaque: ReadonlySet<string> = new Set(['draw:object-ole', 'draw:object'])

class Looking implements XmlHandler, Lookahead {
	readonly framesWithPicture = new Set<number>()
	readonly everydayObjects = new Set<number>()
	readonly badBinaries = new Set<number>()
	readonly hiddenParagraphs = new Set<number>()
	reader: XmlReader | undefined
	private readonly workshop: Workshop
	private readonly document: OdfDocument
	private readonly parents: Open[] = []
	private binary: { readonly depth: number; readonly decoder: Base64Decoder; readonly chunks: Uint8Array[]; length: number; isPassive: boolean } | undefined

	constructor(workshop: Workshop, document: OdfDocument) {
		this.workshop = workshop
		this.document = document
	}

	open(name: string, attributes: XmlAttributes, offset: number): void {
		const parent = this.parents[this.parents.length - 1]
		if (name === 'draw:image' && parent?.name === 'draw:frame' && this.shows(attributes)) this.framesWithPicture.add(parent.offset)
		else if (parent?.name === 'draw:object' && (name === 'math:math' || (name === 'office:document' && isEveryday(attributes)))) this.everydayObjects.add(parent.offset)
		else if (name === 'office:binary-data' && !opaque.has(parent?.name ?? '')) this.startBinary()
		else if (name === 'text:hidden-paragraph' && attributes.get('text:is-hidden') === 'true') this.hideParagraph()
		this.parents.push({ name, offset })
	}

	close(): void {
		const closed = this.parents.pop()
		if (this.binary?.depth !== this.parents.length) return
		const { chunks, isPassive, length } = this.binary
		this.binary = undefined
		if (this.reader !== undefined) this.reader.wantsText = false
		if (isPassive || length === 0 || closed === undefined) return
		if (isPicture(joinBytes(chunks), 'content', this.workshop.inner)) return
		this.badBinaries.add(closed.offset)
		const owner = this.parents[this.parents.length - 1]
		if (owner !== undefined) this.badBinaries.add(owner.offset)
	}

	text(piece: string): void {
		const { binary } = this
		if (binary === undefined || binary.isPassive) return
		const bytes = binary.decoder.write(piece)
		const { budget } = this.workshop
		budget.spend('expandedBytes', bytes.length)
		budget.check('partBytes', binary.length += bytes.length)
		binary.chunks.push(bytes)
		if (binary.length < HEAD_BYTES) return
		if (binary.length - bytes.length < HEAD_BYTES && recognisePassive(joinBytes(binary.chunks).subarray(0, HEAD_BYTES)) !== undefined) {
			binary.isPassive = true
			binary.chunks.length = 0
		}
	}

	private startBinary(): void {
		this.binary = { depth: this.parents.length, decoder: new Base64Decoder(), chunks: [], length: 0, isPassive: false }
		if (this.reader !== undefined) this.reader.wantsText = true
	}

	/** Whether the picture will be there: one from outside becomes a placeholder. */
	private shows(attributes: XmlAttributes): boolean {
		const target = attributes.get('xlink:href')
		if (target === undefined) return true
		const reach = reachOf(target, this.document)
		return reach.where === 'outside' || (reach.where === 'inside' && this.document.entryNames.has(reach.entry))
	}

	private hideParagraph(): void {
		for (let index = this.parents.length - 1; index >= 0; index--) {
			const open = this.parents[index] as Open
			if (open.name !== 'text:p' && open.name !== 'text:h') continue
			this.hiddenParagraphs.add(open.offset)
			return
		}
	}
}

function isEveryday(attributes: XmlAttributes): boolean {
	const genre = genreOfKind(kindOfMediaType(attributes.get('office:mimetype') ?? '')?.id ?? '') ?? genreOfClass(attributes.get('office:class') ?? '')
	return genre === 'chart' || genre === 'formula'
}

/** @param feed gives the bytes of the part. @throws {Damage} the part is not well-formed */
export function lookAhead(workshop: Workshop, document: OdfDocument, feed: (write: (chunk: Uint8Array) => void) => void): Lookahead {
	const looking = new Looking(workshop, document)
	const reader = new XmlReader(looking, workshop.budget)
	looking.reader = reader
	feed((chunk) => reader.write(chunk))
	reader.end()
	return looking
}
