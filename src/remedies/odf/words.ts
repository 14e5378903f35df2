// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The words a reader sees, paragraph by paragraph; cells of a row are one string. ODF 1.4 part 3 §5 and §6. */

import { CACHED_SHEET } from '../../formats/odf/hidden.ts'
import type { OdfDocument } from '../../formats/odf/scene.ts'
import { XmlReader, type XmlAttributes, type XmlHandler } from '../../formats/xml/xml-reader.ts'
import type { Budget } from '../../model/budget.ts'
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

	constructor(document: OdfDocument, order: Order | undefined, ahead: Lookahead | undefined) {
		this.document = document
		this.hides = hidesContent(order)
		this.dropsComments = order?.remedies.has('drop-comments') === true
		this.ahead = ahead
	}

	open(name: string, attributes: XmlAttributes, offset: number): void {
		const depth = this.depth++
		if (this.silentAt >= 0) return
		if (this.isSilent(name) || this.isGone(name, attributes, offset)) this.silentAt = depth
		else if (paragraphs.has(name)) this.texts.push('')
		else if (name === 'table:table-row') this.row = []
		else if (this.texts.length > 0) this.add(spaceOf(name, attributes))
		this.listen()
	}

	close(name: string): void {
		this.depth--
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
		this.texts[this.texts.length - 1] += piece
	}

	private finish(): void {
		const text = this.texts.pop() ?? ''
		if (text === '') return
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
