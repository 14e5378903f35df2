// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The words a reader sees, paragraph by paragraph; cells of a row are one string. ODF 1.4 part 3 §5 and §6. */

import { CACHED_SHEET } from '../../formats/odf/hidden.ts'
import type { Look } from '../../formats/odf/looks.ts'
import type { OdfDocument } from '../../formats/odf/scene.ts'
import { XmlReader, type XmlAttributes, type XmlHandler } from '../../formats/xml/xml-reader.ts'
import type { Budget } from '../../model/budget.ts'
import type { TextMark } from '../../model/passages.ts'
import { marked } from '../marked.ts'
import type { Order } from '../remedy.ts'
import { isKnownElement } from './known-elements.ts'
import type { Lookahead } from './lookahead.ts'
import { hidesContent } from './workshop.ts'

/** Elements whose text nobody sees, or that are judged as a whole. */
const silent: ReadonlySet<string> = new Set([
	'draw:applet', 'draw:floating-frame', 'draw:object', 'draw:object-ole', 'draw:plugin', 'draw:image', 'office:dde-source', 'office:event-listeners', 'office:forms', 'office:scripts', 'script:events', 'text:script', 'text:section-source',
	'office:meta', 'office:settings', 'table:dde-links', 'table:tracked-changes', 'text:tracked-changes', 'office:binary-data', 'svg:desc', 'svg:title',
])

const paragraphs: ReadonlySet<string> = new Set(['text:h', 'text:p'])
const notes: ReadonlySet<string> = new Set(['text:note-body', 'presentation:notes'])
/** Who wrote a comment or changed something, and when. */
const aboutWords: ReadonlySet<string> = new Set(['office:change-info', 'dc:creator', 'dc:date', 'meta:creator-initials', 'meta:date-string', 'loext:sender-initials'])
const comments: ReadonlySet<string> = new Set(['office:annotation', 'officeooo:annotation'])

/** Spaces that one element may stand for. */
const SPACES = 1_000

class WordsHandler implements XmlHandler {
	readonly words: string[] = []
	reader: XmlReader | undefined
	private readonly document: OdfDocument
	private readonly hides: boolean
	private readonly dropsComments: boolean
	private readonly ahead: Lookahead | undefined
	/** Texts of the open paragraphs; one may hold a text box with others. */
	private readonly texts: string[] = []
	/** Cells of the open row. */
	private row: string[] | undefined
	private depth = 0
	/** Depth of the outermost silent element; -1 where none is open. */
	private silentAt = -1
	private readonly silence = new Map<string, boolean>()
	/** The inspection saw text that its looks hide. */
	private readonly disguises: boolean
	/** What the open paragraph looks like. */
	private look: Look = {}
	/** Where words are marked instead of left out. */
	private readonly tracked: TrackedWords | undefined
	/** The marks of open elements, the innermost last. */
	private readonly marks: { readonly depth: number; readonly mark: TextMark }[] = []

	constructor(document: OdfDocument, order: Order | undefined, ahead: Lookahead | undefined) {
		this.document = document
		this.hides = hidesContent(order)
		this.dropsComments = order?.remedies.has('drop-comments') === true
		this.ahead = ahead
		this.disguises = order?.findings.some(({ rule }) => rule === 'disguised-text') === true
		this.tracked = order?.marks === true ? new TrackedWords() : undefined
	}

	open(name: string, attributes: XmlAttributes, offset: number): void {
		const depth = this.depth++
		if (this.silentAt >= 0) return
		if (this.tracked === undefined ? this.isSilent(name) || this.isGone(name, attributes, offset) : !this.takesNote(name, attributes, offset, depth, this.tracked)) this.silentAt = depth
		else if (paragraphs.has(name)) this.texts.push('')
		else if (name === 'table:table-row') this.row = []
		else if (this.texts.length > 0) this.add(spaceOf(name, attributes))
		this.listen()
	}

	close(name: string): void {
		this.depth--
		if (this.marks.at(-1)?.depth === this.depth) this.marks.pop()
		if (this.silentAt < 0) this.tracked?.close(name)
		if (this.silentAt === this.depth) this.silentAt = -1
		else if (this.silentAt < 0) {
			if (paragraphs.has(name)) this.finish()
			else if (name === 'table:table-row') this.finishRow()
		}
		this.listen()
	}

	text(piece: string): void {
		this.add(piece)
	}

	private listen(): void {
		if (this.reader !== undefined) this.reader.wantsText = this.silentAt < 0 && this.texts.length > 0
	}

	private add(piece: string): void {
		if (piece === '' || this.texts.length === 0) return
		this.texts[this.texts.length - 1] += this.tracked === undefined ? piece : marked(piece, this.marks.at(-1)?.mark ?? this.tracked.mark)
	}

	private finish(): void {
		const text = this.texts.pop() ?? ''
		if (text === '') return
		if (this.tracked?.keep(text) === true) return
		if (this.row === undefined) this.words.push(text)
		else this.row.push(text)
	}

	private finishRow(): void {
		if (this.row !== undefined && this.row.length > 0) this.words.push(this.row.join('\t'))
		this.row = undefined
	}

	private isSilent(name: string): boolean {
		let isSilent = this.silence.get(name)
		if (isSilent === undefined) {
			isSilent = silent.has(name) || !isKnownElement(name)
			this.silence.set(name, isSilent)
		}
		return isSilent
	}

	/** Takes note of what the words inside are; false where there are none to read. */
	private takesNote(name: string, attributes: XmlAttributes, offset: number, depth: number, tracked: TrackedWords): boolean {
		if (aboutWords.has(name) || (name !== 'text:tracked-changes' && this.isSilent(name))) return false
		const taken = tracked.open(name, attributes)
		if (taken !== undefined && this.texts.length > 0) this.texts[this.texts.length - 1] += marked(taken, 'deleted')
		const mark = comments.has(name) ? 'comment' : notes.has(name) ? 'note' : this.isUnseen(name, attributes, offset) ? 'hidden' : undefined
		if (mark !== undefined) this.marks.push({ depth, mark })
		return true
	}

	private isUnseen(name: string, attributes: XmlAttributes, offset: number): boolean {
		if (name === 'table:table-row') return /^(?:collapse|filter)$/.test(attributes.get('table:visibility') ?? '')
		return this.isHidden(name, attributes, offset) || this.isDisguised(name, attributes)
	}

	/** In the colour of the paper, or too small, in the flow of the text. */
	private isDisguised(name: string, attributes: XmlAttributes): boolean {
		if (!this.disguises || this.row !== undefined || !(name === 'text:span' || paragraphs.has(name))) return false
		const own = this.document.looks.get(`${name === 'text:span' ? 'text' : 'paragraph'} ${attributes.get('text:style-name') ?? ''}`) ?? {}
		if (name !== 'text:span') this.look = own
		const { isPaper, isTooSmall, hasBackdrop } = { ...this.look, ...own }
		return isTooSmall === true || (isPaper === true && hasBackdrop !== true && !this.document.hasBackdrop)
	}

	/** Whether an order takes it away, or it only holds what was read from elsewhere. */
	private isGone(name: string, attributes: XmlAttributes, offset: number): boolean {
		if (name === 'table:table' && CACHED_SHEET.test(attributes.get('table:name') ?? '')) return true
		if (comments.has(name)) return this.dropsComments
		return this.hides && this.isHidden(name, attributes, offset)
	}

	private isHidden(name: string, attributes: XmlAttributes, offset: number): boolean {
		switch (name) {
			case 'table:table': return this.hasHidingStyle('table', attributes.get('table:style-name')) || attributes.get('table:display') === 'false'
			case 'text:p':
			case 'text:h': return this.hasHidingStyle('paragraph', attributes.get('text:style-name')) || this.ahead?.hiddenParagraphs.has(offset) === true
			case 'text:span': return this.hasHidingStyle('text', attributes.get('text:style-name'))
			case 'text:section': return attributes.get('text:display') === 'none' || (attributes.get('text:display') === 'condition' && attributes.get('text:is-hidden') === 'true')
			case 'text:hidden-text': return attributes.get('text:is-hidden') === 'true'
			case 'draw:page': return this.hasHidingStyle('drawing-page', attributes.get('draw:style-name')) || attributes.get('presentation:visibility') === 'hidden'
			default: return false
		}
	}

	private hasHidingStyle(family: string, style: string | undefined): boolean {
		return style !== undefined && this.document.hidingStyles.has(`${family} ${style}`)
	}
}

/** Words of tracked changes: what was deleted stands at the head of a document, the place it was taken from in the text. ODF 1.4 part 3 §5.5. */
class TrackedWords {
	private readonly deleted = new Map<string, string[]>()
	private readonly inserted = new Set<string>()
	/** Insertions that are open where the text is read. */
	private readonly opened = new Set<string>()
	private region: string | undefined
	private isInsideDeletion = false

	get mark(): TextMark | undefined {
		return this.opened.size > 0 ? 'inserted' : undefined
	}

	/** @returns words that were deleted at this place */
	open(name: string, attributes: XmlAttributes): string | undefined {
		const id = attributes.get('text:change-id') ?? ''
		switch (name) {
			case 'text:changed-region':
				this.region = attributes.get('xml:id') ?? attributes.get('text:id')
				break
			case 'text:deletion':
				this.isInsideDeletion = true
				break
			case 'text:insertion':
				if (this.region !== undefined) this.inserted.add(this.region)
				break
			case 'text:change-start':
				if (this.inserted.has(id)) this.opened.add(id)
				break
			case 'text:change-end':
				this.opened.delete(id)
				break
			case 'text:change': return this.deleted.get(id)?.join('\n')
			default:
		}
		return undefined
	}

	close(name: string): void {
		if (name === 'text:deletion') this.isInsideDeletion = false
		else if (name === 'text:changed-region') this.region = undefined
	}

	/** Whether it is no part of the text here. */
	keep(text: string): boolean {
		if (!this.isInsideDeletion || this.region === undefined) return false
		const words = this.deleted.get(this.region)
		if (words === undefined) this.deleted.set(this.region, [text])
		else words.push(text)
		return true
	}
}

/** What an element without text stands for. */
function spaceOf(name: string, attributes: XmlAttributes): string {
	if (name === 'text:tab' || name === 'text:tab-stop') return '\t'
	if (name === 'text:line-break') return '\n'
	if (name !== 'text:s') return ''
	const count = Number(attributes.get('text:c') ?? '1')
	return ' '.repeat(Number.isSafeInteger(count) && count > 0 ? Math.min(count, SPACES) : 1)
}

/** @param feed gives the bytes of the part. @throws {Damage} the part is not well-formed */
export function wordsOf(feed: (write: (chunk: Uint8Array) => void) => void, document: OdfDocument, budget: Budget, order: Order | undefined, ahead: Lookahead | undefined): readonly string[] {
	const handler = new WordsHandler(document, order, ahead)
	const reader = new XmlReader(handler, budget)
	handler.reader = reader
	feed((chunk) => reader.write(chunk))
	reader.end()
	return handler.words
}
