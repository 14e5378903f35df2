// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The words of one text, slide, drawing or chart: a string a paragraph. ECMA-376-1 §17.3, §17.13.5, §17.16.18, §21.1.2, §21.2.2. */

import { isPaper, isTooSmall } from '../../formats/fields/disguise.ts'
import { isOn } from '../../formats/ooxml/word-elements.ts'
import type { Part } from '../../formats/ooxml/part.ts'
import { XmlReader, type XmlAttributes, type XmlHandler } from '../../formats/xml/xml-reader.ts'
import type { Budget } from '../../model/budget.ts'
import type { TextMark } from '../../model/passages.ts'
import { marked } from '../marked.ts'
import type { Order } from '../remedy.ts'
import { shownByInstruction } from './field-scan.ts'
import { standsBetween } from './revision-scan.ts'

const holders: ReadonlySet<string> = new Set(['w:p', 'a:p', 'c:tx', 'p:cm', 'x:comment'])
const texts: ReadonlySet<string> = new Set(['w:t', 'w:delText', 'a:t', 'p:text', 'x:t', '{http://schemas.openxmlformats.org/officeDocument/2006/math}t', '{http://purl.oclc.org/ooxml/officeDocument/math}t'])
const marks: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'a:br': '\n', 'w:noBreakHyphen': '-' }
/** Content that does not stay when changes are accepted, or undone. */
const goesWhen: Readonly<Record<Order['trackedChanges'], ReadonlySet<string>>> = {
	accept: new Set(['w:del', 'w:moveFrom', 'w:cellDel']),
	reject: new Set(['w:ins', 'w:moveTo', 'w:cellIns']),
}

/** What words inside are, where they are marked. */
const tracks: Readonly<Record<string, TextMark>> = { 'w:del': 'deleted', 'w:moveFrom': 'deleted', 'w:ins': 'inserted', 'w:moveTo': 'inserted' }

interface Field {
	inResult: boolean
	instruction: string
}

/** A paragraph whose mark goes: its words stand before those of the next one. */
interface Joining {
	readonly depth: number
	readonly words: string
}

class StoryReading implements XmlHandler {
	readonly reader: XmlReader
	private readonly all: string[]
	private readonly leavesHidden: boolean
	private readonly goes: ReadonlySet<string>
	private readonly names: string[] = []
	private readonly paragraphs: string[] = []
	private readonly fields: Field[] = []
	/** Depth of the element whose content does not count, or 0. */
	private skipped = 0
	private runIsHidden = false
	private isInstruction = false
	private losesMark = false
	private joining: Joining | undefined
	private readonly part: Part
	private readonly importedBy: (part: Part) => readonly string[]
	/** Undefined where words are not marked. */
	private readonly marks: { readonly depth: number; readonly mark: TextMark }[] | undefined
	private readonly disguises: boolean

	constructor(part: Part, all: string[], budget: Budget, order: Order | undefined, importedBy: (part: Part) => readonly string[], mark: TextMark | undefined) {
		this.part = part
		this.marks = order?.marks === true ? (mark === undefined ? [] : [{ depth: 0, mark }]) : undefined
		this.disguises = order?.marks === true && order.findings.some(({ rule }) => rule === 'disguised-text')
		this.importedBy = importedBy
		this.all = all
		this.leavesHidden = order?.remedies.has('drop-hidden-content') === true && order.marks !== true
		this.goes = order?.remedies.has('drop-changes') === true && order.marks !== true ? goesWhen[order.trackedChanges] : new Set()
		this.reader = new XmlReader(this, budget)
	}

	open(name: string, attributes: XmlAttributes): void {
		const { reader } = this
		const { depth } = reader
		if (this.skipped > 0) return
		this.names[depth] = name
		if (this.marks !== undefined) this.mark(name, attributes, depth, this.marks)
		if (name === 'mc:Fallback') this.skipped = depth
		else if (this.goes.has(name)) this.leave(depth)
		else if (holders.has(name)) this.begin(name, depth)
		else if (name === 'w:altChunk') this.takeIn(attributes.get('r:id') ?? '')
		else if (name === 'w:r') this.runIsHidden = false
		else if (name === 'w:vanish') this.runIsHidden = this.names[depth - 2] === 'w:r' && isOn(attributes.get('w:val'))
		else if (name === 'w:fldChar') this.field(attributes.get('w:fldCharType'))
		else if (name === 'w:instrText') {
			this.isInstruction = true
			reader.wantsText = true
		} else if (texts.has(name) || name === 'c:v') reader.wantsText = name !== 'c:v' || this.paragraphs.length > 0
		else if (Object.hasOwn(marks, name) && this.isShown()) this.add(marks[name] ?? '')
		else if (this.joining?.depth === depth && !standsBetween(name)) this.endJoining()
	}

	close(name: string): void {
		const { reader } = this
		if (this.skipped > 0) {
			if (this.skipped === reader.depth) this.skipped = 0
			return
		}
		if (this.marks?.at(-1)?.depth === reader.depth) this.marks.pop()
		if (holders.has(name)) this.end(name, reader.depth)
		else if (texts.has(name) || name === 'c:v' || name === 'w:instrText') {
			reader.wantsText = false
			this.isInstruction = false
		}
		if (this.joining !== undefined && this.joining.depth > reader.depth) this.endJoining()
	}

	text(text: string): void {
		if (this.skipped > 0) return
		if (this.isInstruction) {
			const field = this.fields.at(-1)
			if (field !== undefined && !field.inResult && field.instruction.length < 4_096) field.instruction += text
		} else if (this.isShown()) this.add(text)
	}

	/** Something that goes: content, or the mark of a paragraph, a row or a cell. */
	private leave(depth: number): void {
		const parent = this.names[depth - 1]
		if (parent === 'w:trPr' || parent === 'w:tcPr') this.skipped = depth - 2
		else if (parent === 'w:rPr') this.losesMark ||= this.names[depth - 2] === 'w:pPr' && this.names[depth - 3] === 'w:p'
		else if (parent !== 'w:numPr' && parent !== 'w:tblPrEx') this.skipped = depth
	}

	private begin(name: string, depth: number): void {
		const isNext = name === 'w:p' && this.joining?.depth === depth
		this.paragraphs.push(isNext ? this.joining?.words ?? '' : '')
		if (isNext) this.joining = undefined
		else if (this.joining?.depth === depth) this.endJoining()
		this.losesMark = false
	}

	private end(name: string, depth: number): void {
		const words = this.paragraphs.pop() ?? ''
		if (name === 'w:p' && this.losesMark) this.joining = { depth, words }
		else if (words.trim() !== '') this.all.push(words)
		this.losesMark = false
	}

	private endJoining(): void {
		const words = this.joining?.words ?? ''
		this.joining = undefined
		if (words.trim() !== '') this.all.push(words)
	}

	/** A file whose words stand here when the document opens. */
	private takeIn(id: string): void {
		const relationship = this.part.relationships.get(id)
		if (relationship?.part === undefined || relationship.type !== 'afchunk') return
		if (this.joining !== undefined) this.endJoining()
		for (const words of this.importedBy(relationship.part)) this.all.push(words)
	}

	private isShown(): boolean {
		return !(this.leavesHidden && this.runIsHidden) && this.fields.every(({ inResult }) => inResult)
	}

	private add(text: string): void {
		const last = this.paragraphs.length - 1
		if (last >= 0) this.paragraphs[last] += this.marks === undefined ? text : marked(text, this.runIsHidden ? 'hidden' : this.marks.at(-1)?.mark)
	}

	private mark(name: string, attributes: XmlAttributes, depth: number, marks: { readonly depth: number; readonly mark: TextMark }[]): void {
		const track = tracks[name]
		if (track !== undefined) marks.push({ depth, mark: track })
		else if (this.disguises && this.names[depth - 2] === 'w:r' && isUnreadable(name, attributes)) marks.push({ depth: depth - 2, mark: 'hidden' })
	}

	private field(type: string | undefined): void {
		if (type === 'begin') this.fields.push({ inResult: false, instruction: '' })
		else if (type === 'separate') {
			const field = this.fields.at(-1)
			if (field !== undefined) field.inResult = true
		} else if (type === 'end') {
			const field = this.fields.pop()
			if (field !== undefined && this.isShown()) this.add(shownByInstruction(field.instruction))
		}
	}
}

/** In the colour of the paper, or too small; sizes are in half points. */
function isUnreadable(name: string, attributes: XmlAttributes): boolean {
	const value = attributes.get('w:val') ?? ''
	return (name === 'w:color' && attributes.get('w:themeColor') === undefined && isPaper(value)) || (name === 'w:sz' && value !== '' && isTooSmall(Number(value) / 2))
}

/** @param importedBy words of a file that the text imports @param mark of all words, where they are marked */
export function storyWords(part: Part, budget: Budget, all: string[], order: Order | undefined, importedBy: (part: Part) => readonly string[], mark?: TextMark): void {
	const { reader } = new StoryReading(part, all, budget, order, importedBy, mark)
	part.source.stream((chunk) => reader.write(chunk))
	reader.end()
}
