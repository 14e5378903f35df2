// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The words of one text, slide, drawing or chart: a string a paragraph. ECMA-376-1 §17.3, §17.16.18, §21.1.2, §21.2.2. */

import type { Part } from '../../formats/ooxml/part.ts'
import { XmlReader, type XmlAttributes, type XmlHandler } from '../../formats/xml/xml-reader.ts'
import type { Budget } from '../../model/budget.ts'
import type { Order } from '../remedy.ts'
import { shownByInstruction } from './field-scan.ts'

const holders: ReadonlySet<string> = new Set(['w:p', 'a:p', 'c:tx'])
const texts: ReadonlySet<string> = new Set(['w:t', 'w:delText', 'a:t', '{http://schemas.openxmlformats.org/officeDocument/2006/math}t', '{http://purl.oclc.org/ooxml/officeDocument/math}t'])
const marks: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'a:br': '\n', 'w:noBreakHyphen': '-' }
/** Content that does not stay when changes are accepted, or undone. */
const goesWhen: Readonly<Record<Order['trackedChanges'], ReadonlySet<string>>> = {
	accept: new Set(['w:del', 'w:moveFrom']),
	reject: new Set(['w:ins', 'w:moveTo']),
}

interface Field {
	inResult: boolean
	instruction: string
}

class StoryReading implements XmlHandler {
	readonly reader: XmlReader
	private readonly all: string[]
	private readonly leavesHidden: boolean
	private readonly goes: ReadonlySet<string>
	private readonly paragraphs: string[] = []
	private readonly fields: Field[] = []
	/** Depth of the element whose content does not count, or 0. */
	private skipped = 0
	private runIsHidden = false
	private isInstruction = false

	constructor(all: string[], budget: Budget, order: Order | undefined) {
		this.all = all
		this.leavesHidden = order?.remedies.has('drop-hidden-content') === true
		this.goes = order?.remedies.has('drop-changes') === true ? goesWhen[order.trackedChanges] : new Set()
		this.reader = new XmlReader(this, budget)
	}

	open(name: string, attributes: XmlAttributes): void {
		const { reader } = this
		if (this.skipped > 0) return
		if (name === 'mc:Fallback' || this.goes.has(name)) {
			this.skipped = reader.depth
			return
		}
		if (holders.has(name)) this.paragraphs.push('')
		else if (name === 'w:r') this.runIsHidden = false
		else if (name === 'w:vanish') this.runIsHidden = !/^(?:0|false|off)$/.test(attributes.get('w:val') ?? '1')
		else if (name === 'w:fldChar') this.field(attributes.get('w:fldCharType'))
		else if (name === 'w:instrText') {
			this.isInstruction = true
			reader.wantsText = true
		} else if (texts.has(name) || name === 'c:v') reader.wantsText = name !== 'c:v' || this.paragraphs.length > 0
		else if (Object.hasOwn(marks, name) && this.isShown()) this.add(marks[name] ?? '')
	}

	close(name: string): void {
		if (this.skipped > 0) {
			if (this.skipped === this.reader.depth) this.skipped = 0
			return
		}
		if (holders.has(name)) {
			const words = this.paragraphs.pop() ?? ''
			if (words.trim() !== '') this.all.push(words)
		} else if (texts.has(name) || name === 'c:v' || name === 'w:instrText') {
			this.reader.wantsText = false
			this.isInstruction = false
		}
	}

	text(text: string): void {
		if (this.skipped > 0) return
		if (this.isInstruction) {
			const field = this.fields.at(-1)
			if (field !== undefined && !field.inResult && field.instruction.length < 4_096) field.instruction += text
		} else if (this.isShown()) this.add(text)
	}

	private isShown(): boolean {
		return !(this.leavesHidden && this.runIsHidden) && this.fields.every(({ inResult }) => inResult)
	}

	private add(text: string): void {
		const last = this.paragraphs.length - 1
		if (last >= 0) this.paragraphs[last] += text
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

export function storyWords(part: Part, budget: Budget, all: string[], order: Order | undefined): void {
	const { reader } = new StoryReading(all, budget, order)
	part.source.stream((chunk) => reader.write(chunk))
	reader.end()
}
