// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The text that content streams show, line by line in the order in which it is drawn. ISO 32000-2 §9.4. */

import type { PdfDocument } from '../../../formats/pdf/document.ts'
import { Dict, Name, PdfString, Ref, Stream, type Value } from '../../../formats/pdf/values.ts'
import type { TextMark } from '../../../model/passages.ts'
import { marked } from '../../marked.ts'
import { ContentReader } from '../content/content-reader.ts'
import type { Layers } from '../content/layers.ts'
import { shownContent } from '../content/shown-content.ts'
import { wholeContent } from '../data.ts'
import { defaultReader, fontReader, type FontReader } from './font-reader.ts'
import { Sight } from './sight.ts'

/** Drawings within drawings; deeper ones are not looked at. */
const DEEPEST = 12

/** A gap in thousandths of the font size that a reader takes for a space. */
const GAP = 180

/** Reads content; fonts and drawings that come again are read once. */
export class PageText {
	private readonly doc: PdfDocument
	private readonly layers: Layers | undefined
	private readonly marks: boolean
	private readonly fonts = new Map<number, FontReader>()
	private readonly drawings = new Map<number, readonly string[]>()

	/** @param layers those whose content is not read, or is marked; none where hidden content counts */
	constructor(doc: PdfDocument, layers: Layers | undefined, marks = false) {
		this.doc = doc
		this.layers = layers
		this.marks = marks
	}

	/** Lines of a page or of a drawing. `streams` are read as one. */
	lines(streams: Value, resources: Value, depth = 0): readonly string[] {
		const page = new Lines()
		const fonts = this.doc.dict(resources)
		const content = wholeContent(this.doc, streams)
		this.read(this.layers === undefined || this.marks ? content : shownContent(content, fonts, this.layers, this.doc.found.budget), fonts, page, { reader: defaultReader }, depth)
		return page.end()
	}

	/** Lines of a drawing, such as the appearance of a form field. */
	drawing(value: Value, depth: number): readonly string[] {
		const stream = this.doc.stream(value)
		if (stream === undefined || depth > DEEPEST || (!this.marks && this.layers?.isHidden(stream.dict.get('OC')) === true)) return []
		const num = value instanceof Ref ? value.num : stream.num
		const known = this.drawings.get(num)
		if (known !== undefined) return known
		// one that draws itself shows nothing more
		this.drawings.set(num, [])
		const lines = this.lines(stream, stream.dict.get('Resources'), depth)
		this.drawings.set(num, lines)
		return lines
	}

	private read(content: Uint8Array, resources: Dict | undefined, page: Lines, state: { reader: FontReader }, depth: number): void {
		const reader = new ContentReader(content, this.doc.found.budget)
		const shown = new Set<number>()
		const sight = this.marks ? new Sight(this.layers, resources) : undefined
		while (reader.next()) {
			page.mark = sight?.next(reader)
			switch (reader.operator) {
				case 'BT':
					page.origin()
					break
				case 'Tf':
					state.reader = this.font(resources, reader.operands()[0])
					break
				case 'Tj':
				case '\'':
				case '"': {
					if (reader.operator !== 'Tj') page.newLine()
					const text = reader.operands().at(-1)
					if (text instanceof PdfString) page.text(state.reader(text.bytes))
					break
				}
				case 'TJ': {
					const [items] = reader.operands()
					if (Array.isArray(items)) showSpaced(items as readonly Value[], page, state.reader)
					break
				}
				case 'Td':
				case 'TD': {
					const [, y] = reader.operands()
					page.move(typeof y === 'number' ? y : 0)
					break
				}
				case 'T*':
					page.newLine()
					break
				case 'Tm': {
					const y = reader.operands()[5]
					page.place(typeof y === 'number' ? y : 0)
					break
				}
				case 'Do': {
					const [name] = reader.operands()
					const object = name instanceof Name ? (this.doc.dict(resources?.get('XObject') ?? null)?.get(name.text) ?? null) : null
					const stream = this.doc.resolve(object)
					if (!(stream instanceof Stream) || this.doc.name(stream.dict.get('Subtype')) === 'Image' || shown.has(stream.num)) break
					shown.add(stream.num)
					page.add(this.drawing(object, depth + 1), this.marks && this.layers?.isHidden(stream.dict.get('OC')) === true ? 'hidden' : page.mark)
					break
				}
				default:
			}
		}
	}

	private font(resources: Dict | undefined, name: Value | undefined): FontReader {
		if (!(name instanceof Name)) return defaultReader
		const value = this.doc.dict(resources?.get('Font') ?? null)?.get(name.text) ?? null
		const font = this.doc.dict(value)
		if (font === undefined) return defaultReader
		if (!(value instanceof Ref)) return fontReader(this.doc, font)
		let reader = this.fonts.get(value.num)
		if (reader === undefined) {
			reader = fontReader(this.doc, font)
			this.fonts.set(value.num, reader)
		}
		return reader
	}
}

function showSpaced(items: readonly Value[], page: Lines, reader: FontReader): void {
	for (const item of items) {
		if (item instanceof PdfString) page.text(reader(item.bytes))
		else if (typeof item === 'number' && item < -GAP) page.space()
	}
}

/** Puts pieces of text together as long as they stand at the same height. */
class Lines {
	private readonly lines: string[] = []
	private line = ''
	private height = 0
	private last: number | undefined
	/** What the text that comes is. */
	mark: TextMark | undefined

	origin(): void {
		this.height = 0
	}

	move(by: number): void {
		this.height += by
	}

	place(at: number): void {
		this.height = at
	}

	newLine(): void {
		this.height -= 1
		this.last = undefined
	}

	space(): void {
		if (this.line !== '' && !this.line.endsWith(' ')) this.line += ' '
	}

	text(text: string): void {
		if (text === '') return
		if (this.last === undefined || Math.abs(this.last - this.height) > 0.5) this.flush()
		this.last = this.height
		this.line += this.mark === undefined ? text : marked(text, this.mark)
	}

	add(lines: readonly string[], mark: TextMark | undefined): void {
		this.flush()
		for (const line of lines) this.lines.push(mark === undefined ? line : marked(line, mark))
	}

	end(): readonly string[] {
		this.flush()
		return this.lines
	}

	private flush(): void {
		const line = this.line.replace(/\s+/g, ' ').trim()
		if (line !== '') this.lines.push(line)
		this.line = ''
	}
}
