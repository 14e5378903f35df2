// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The words of an RTF document, one string a paragraph or cell: what a reader of its text shows. */

import { codePageLabel } from '../../bytes/text.ts'
import type { Budget } from '../../model/budget.ts'
import { destinations, formattingWords, silentWords } from '../../formats/rtf/destinations.ts'
import { RtfReader, WordTable, type RtfHandler } from '../../formats/rtf/rtf-reader.ts'
import { rtfHeaderAt } from '../../formats/rtf/rtf.ts'
import { TextCollector } from '../../formats/rtf/text-collector.ts'
import type { TextMark } from '../../model/passages.ts'
import { marked } from '../marked.ts'
import type { Order } from '../remedy.ts'
import { fateOfField } from './field-fates.ts'
import { surveyRtf, type Survey } from './survey.ts'
import { TextState } from './text-state.ts'

/** Words that end a string. */
const breaks: ReadonlySet<string> = new Set(['par', 'sect', 'page', 'cell', 'nestcell', 'row', 'nestrow', 'footnote', 'header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf', 'shptxt', 'annotation', 'dptxbxtext'])
const signs: ReadonlyMap<string, string> = new Map([['line', ' '], ['tab', ' '], ['emspace', ' '], ['enspace', ' '], ['qmspace', ' '], ['lquote', '‘'], ['rquote', '’'], ['ldblquote', '“'], ['rdblquote', '”'], ['bullet', '•'], ['endash', '–'], ['emdash', '—']])

/** What stands beside the text. */
const besides: ReadonlyMap<string, TextMark> = new Map([['annotation', 'comment'], ['footnote', 'note']])
/** Destinations whose text is no part of the document; what stands for an object, and the result of a field, is. */
const silent: ReadonlySet<string> = new Set([
	...silentWords, 'author', 'company', 'datastore', 'ffdeftext', 'ffentrymcr', 'ffexitmcr', 'ffformat', 'ffhelptext', 'ffl', 'ffname', 'ffstattext', 'file', 'filetbl', 'fldinst', 'generator', 'hlinkbase', 'hlsrc', 'htmltag', 'manager', 'mmconnectstr',
	'mmdatasource', 'mmheadersource', 'mmodsosrc', 'mmodsoudl', 'nextfile', 'objalias', 'objclass', 'objdata', 'objitem', 'objname', 'objsect', 'objtopic', 'oleclsid', 'operator', 'pict', 'propname', 'revtbl', 'shprslt', 'sn', 'sv', 'template', 'themedata', 'ud', 'nonshppict',
])

/** Character sets of fonts, as code pages. RTF 1.9.1, "Font table" */
const charsets: Readonly<Record<number, number>> = { 77: 10_000, 128: 932, 129: 949, 130: 1361, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250, 255: 437 }

const state: readonly string[] = ['v', 'plain', 'deleted', 'revised', 'mvf', 'mvt']
const table = new WordTable(new Set([...destinations.keys(), ...silent, ...breaks, ...signs.keys(), ...state, 'f', 'fcharset', 'cpg', 'result', 'ansicpg', 'uc', 'u', 'object', 'field', 'shpinst', 'sp']))

interface Group {
	isBody: boolean
	isObject: boolean
	fallback: number
	font: number
	text: TextState
	/** Of all words in a comment or a note. */
	beside: TextMark | undefined
}

export function rtfWords(bytes: Uint8Array, budget: Budget, order?: Order): readonly string[] {
	const from = Math.max(0, rtfHeaderAt(bytes))
	const words = new Words(bytes, budget, surveyRtf(bytes, from, budget), order)
	words.reader.wantsText = true
	words.reader.read(from)
	return words.end()
}

class Words implements RtfHandler {
	readonly reader: RtfReader
	private readonly bytes: Uint8Array
	private readonly budget: Budget
	private readonly survey: Survey
	private readonly order: Order | undefined
	private readonly groups: Group[] = []
	private readonly found: string[] = []
	private readonly codePages = new Map<number, number>()
	private group: Group
	private codePage = 1252
	private line = ''
	private readonly marks: boolean
	/** Of the bytes that are being collected. */
	private mark: TextMark | undefined
	private readonly labels = { current: 'windows-1252' }
	private readonly collector = new TextCollector(() => this.labels.current)

	constructor(bytes: Uint8Array, budget: Budget, survey: Survey, order: Order | undefined) {
		this.bytes = bytes
		this.budget = budget
		this.survey = survey
		this.order = order
		this.group = { isBody: true, isObject: false, fallback: 1, font: -1, text: new TextState(order === undefined || order.marks === true ? { remedies: new Set(), trackedChanges: 'accept' } : order), beside: undefined }
		this.marks = order?.marks === true
		this.reader = new RtfReader(bytes, table, this)
	}

	open(): void {
		this.budget.check('rtfDepth', this.groups.length + 1)
		this.groups.push(this.group)
		const { isBody, isObject, fallback, font, text, beside } = this.group
		this.group = { isBody, isObject, fallback, font, text: text.inner(), beside }
	}

	close(): void {
		const font = this.group.font
		this.group = this.groups.pop() ?? this.group
		if (font !== this.group.font) this.useFont(this.group.font)
	}

	ignorable(name: string): void {
		if (!formattingWords.has(name)) this.group.isBody = false
	}

	word(name: string, value: number | undefined, offset: number): void {
		const { group } = this
		this.budget.spend('steps')
		// what follows the document is not read by anybody
		if (this.reader.firstEnd >= 0) return
		if (state.includes(name)) group.text.word(name, value)
		const sign = signs.get(name)
		if (sign !== undefined) {
			this.add(sign)
			return
		}
		if (name === 'annotation' && this.order?.remedies.has('drop-comments') === true && !this.marks) {
			group.isBody = false
			return
		}
		if (breaks.has(name)) {
			const beside = this.marks ? besides.get(name) : undefined
			// what is marked stands where it belongs, within its paragraph
			if (beside !== undefined) group.beside = beside
			else if (group.isBody && (name !== 'par' || group.text.loss === undefined)) this.break()
			return
		}
		switch (name) {
			case 'ansicpg':
				if (value !== undefined && value > 0) this.codePage = value
				this.useFont(group.font)
				return
			case 'uc':
				group.fallback = Math.min(255, Math.max(0, value ?? 1))
				return
			case 'u':
				this.reader.fallback = group.fallback
				if (group.isBody && group.text.loss === undefined) {
					this.look()
					this.collector.unicode(value ?? 0)
				}
				return
			case 'f':
				this.useFont(value ?? 0)
				return
			case 'fcharset':
				if (value !== undefined && charsets[value] !== undefined) this.codePages.set(group.font, charsets[value])
				return
			case 'cpg':
				if (value !== undefined) this.codePages.set(group.font, value)
				return
			case 'object':
				group.isObject = true
				group.isBody = false
				return
			case 'result':
				if (!group.isObject) return
				group.isObject = false
				group.isBody = true
				return
			case 'field': {
				const note = this.survey.fields.get(offset)
				if (note !== undefined && !note.hasResult) this.add(fateOfField(note.instruction, note.isNested).label ?? '')
				return
			}
			case 'sp':
				group.isBody = false
				return
			default:
				if (silent.has(name)) group.isBody = false
		}
	}

	text(from: number, to: number): void {
		if (!this.isRead()) return
		this.look()
		this.collector.bytes(this.bytes, from, to)
	}

	character(byte: number): void {
		if (!this.isRead()) return
		this.look()
		this.collector.character(byte)
	}

	binary(): boolean {
		return true
	}

	/** The strings; empty ones are left out. */
	end(): readonly string[] {
		this.break()
		return this.found
	}

	private add(text: string): void {
		if (!this.group.isBody || this.group.text.loss !== undefined) return
		this.look()
		this.take(text)
	}

	private isRead(): boolean {
		return this.group.isBody && this.group.text.loss === undefined && this.reader.firstEnd < 0
	}

	/** What comes next may be marked otherwise than what was collected. */
	private look(): void {
		if (!this.marks) return
		const mark = this.group.beside ?? this.group.text.mark
		if (mark === this.mark) return
		this.take()
		this.mark = mark
	}

	private take(more = ''): void {
		const text = this.collector.take() + more
		this.line += this.marks ? marked(text, this.mark) : text
	}

	/** Bytes so far were in the font so far. */
	private useFont(font: number): void {
		this.take()
		this.group.font = font
		this.labels.current = codePageLabel(this.codePages.get(font) ?? this.codePage)
	}

	private break(): void {
		this.take()
		// control characters are no words, and nobody sees them
		const line = this.line.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, (found) => (/[\s]/.test(found) ? ' ' : '')).trim()
		if (line !== '') this.found.push(line)
		this.line = ''
	}
}
