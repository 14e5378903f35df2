// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The first view of a file: what its cross-reference tables and streams say, from the newest to the oldest. ISO 32000-2 §7.5.4 to §7.5.8. */

import { lastIndexOfBytes, asciiBytes, startsWith } from '../../bytes/text.ts'
import type { Budget } from '../../model/budget.ts'
import type { Defect } from '../../model/facts.ts'
import { isDigit, isRegular, isSpace, skipSpace } from './characters.ts'
import { decodeChain, filtersOf } from './decode.ts'
import { headerAt, readIndirect, type Extents } from './indirect.ts'
import { Lexer } from './lexer.ts'
import { Dict, Name, Stream, type Value } from './values.ts'
import { XrefTable } from './xref-table.ts'

export interface XrefProblem {
	readonly defect: Defect
	readonly detail: string
	readonly offset?: number
}

export interface XrefView {
	readonly table: XrefTable
	/** Of the newest section; undefined when there is none. */
	readonly trailer: Dict | undefined
	/** Trailers of all sections, newest first. */
	readonly trailers: readonly Dict[]
	/** Offsets of the sections, newest first; hybrid streams are no section of their own. */
	readonly sections: readonly number[]
	/** Object numbers of cross-reference streams. */
	readonly streams: readonly number[]
	/** What `startxref` says, with the offset of the header added where that is how the file counts. */
	readonly start: number | undefined
	/** Added to every offset of the file. */
	readonly shift: number
	readonly problems: readonly XrefProblem[]
}

const startxrefWord = asciiBytes('startxref')

/** Readers look for `startxref` in the last kilobyte, give or take some bytes. */
const TAIL_BYTES = 1_054

/** The newest `startxref` and the offset it gives. */
export function findStartxref(bytes: Uint8Array): { readonly at: number; readonly offset: number } | undefined {
	let at = lastIndexOfBytes(bytes, startxrefWord, Math.max(0, bytes.length - TAIL_BYTES))
	if (at < 0) at = lastIndexOfBytes(bytes, startxrefWord, Math.max(0, bytes.length - 64 * TAIL_BYTES))
	if (at < 0) return undefined
	let here = skipSpace(bytes, at + startxrefWord.length, bytes.length)
	const from = here
	let offset = 0
	while (isDigit(bytes[here]) && here - from < 12) offset = offset * 10 + (bytes[here++] as number) - 48
	return here === from ? undefined : { at, offset }
}

/** Reads the chain of sections. What is broken is listed, what was read before it stays. */
export function readXref(bytes: Uint8Array, headerOffset: number, budget: Budget, extents: Extents): XrefView {
	return new XrefReader(bytes, headerOffset, budget, extents).read()
}

class XrefReader {
	private readonly bytes: Uint8Array
	private readonly budget: Budget
	private readonly extents: Extents
	private readonly table = new XrefTable()
	private readonly trailers: Dict[] = []
	private readonly sections: number[] = []
	private readonly streams: number[] = []
	private readonly problems: XrefProblem[] = []
	private shift: number

	constructor(bytes: Uint8Array, headerOffset: number, budget: Budget, extents: Extents) {
		this.bytes = bytes
		this.shift = headerOffset
		this.budget = budget
		this.extents = extents
	}

	private wrong(defect: Defect, detail: string, offset?: number): void {
		if (this.problems.length < 20) this.problems.push({ defect, detail, ...(offset === undefined ? {} : { offset }) })
	}

	read(): XrefView {
		const start = findStartxref(this.bytes)
		if (start === undefined) this.wrong('pdf-xref-damaged', 'startxref is missing')
		else {
			if (start.at < this.bytes.length - TAIL_BYTES) this.wrong('pdf-xref-damaged', 'startxref is far from the end', start.at)
			// offsets count from the header; where they count from the first byte of the file, readers disagree
			if (this.shift > 0 && !this.isSection(start.offset + this.shift) && this.isSection(start.offset)) {
				this.wrong('pdf-xref-disagrees', 'offsets do not count from the header', start.at)
				this.shift = 0
			}
			this.chain(start.offset)
		}
		return {
			table: this.table, trailer: this.trailers[0], trailers: this.trailers, sections: this.sections, streams: this.streams,
			start: start === undefined ? undefined : start.offset + this.shift, shift: this.shift, problems: this.problems,
		}
	}

	private isSection(at: number): boolean {
		const here = skipSpace(this.bytes, at, this.bytes.length)
		return startsWith(this.bytes, 'xref', here) || headerAt(this.bytes, here) !== undefined
	}

	private chain(first: number): void {
		const visited = new Set<number>()
		let next: number | undefined = first
		while (next !== undefined) {
			this.budget.spend('steps')
			if (visited.has(next)) {
				this.wrong('pdf-xref-loop', 'a section leads back to itself', next)
				return
			}
			visited.add(next)
			const trailer = this.section(next + this.shift)
			if (trailer === undefined) return
			this.sections.push(next + this.shift)
			this.trailers.push(trailer)
			const hybrid = trailer.get('XRefStm')
			if (typeof hybrid === 'number' && !visited.has(hybrid)) {
				visited.add(hybrid)
				this.xrefStream(hybrid + this.shift)
			}
			const previous = trailer.get('Prev')
			// 0 is what some writers put where there is no earlier section
			if (typeof previous === 'number' && previous > 0) next = previous
			else {
				if (trailer.has('Prev') && typeof previous !== 'number') this.wrong('pdf-xref-damaged', 'Prev is no number', next)
				next = undefined
			}
		}
	}

	private section(at: number): Dict | undefined {
		const here = skipSpace(this.bytes, at, this.bytes.length)
		if (here < this.bytes.length && startsWith(this.bytes, 'xref', here)) return this.classic(here + 4)
		return this.xrefStream(at)
	}

	private classic(from: number): Dict | undefined {
		const { bytes } = this
		let at = from
		for (;;) {
			at = skipSpace(bytes, at, bytes.length)
			if (startsWith(bytes, 'trailer', at)) return this.classicTrailer(at + 7)
			const first = readInteger(bytes, at)
			const count = first === undefined ? undefined : readInteger(bytes, skipSpace(bytes, first.end, bytes.length))
			if (first === undefined || count === undefined) {
				this.wrong('pdf-xref-damaged', 'subsection or trailer expected', at)
				return undefined
			}
			const end = this.subsection(first.value, count.value, count.end)
			if (end === undefined) return undefined
			at = end
		}
	}

	private subsection(first: number, count: number, from: number): number | undefined {
		const { bytes } = this
		let at = skipSpace(bytes, from, bytes.length)
		let isOdd = false
		for (let index = 0; index < count; index++) {
			const offset = readInteger(bytes, at)
			const gen = offset === undefined ? undefined : readInteger(bytes, skipSpace(bytes, offset.end, bytes.length))
			const kindAt = gen === undefined ? at : skipSpace(bytes, gen.end, bytes.length)
			const kind = bytes[kindAt]
			if (offset === undefined || gen === undefined || (kind !== 110 && kind !== 102) || isRegular(bytes[kindAt + 1])) {
				// a count that is too large ends at the trailer; readers take that
				if (startsWith(bytes, 'trailer', at)) {
					this.wrong('pdf-xref-damaged', 'subsection is shorter than its count', at)
					return at
				}
				this.wrong('pdf-xref-damaged', 'entry is no entry', at)
				return undefined
			}
			// entries have a fixed width, and readers count on it
			if (!isOdd && (offset.end - at !== 10 || gen.end - offset.end !== 6 || kindAt - gen.end !== 1)) {
				isOdd = true
				this.wrong('pdf-xref-damaged', 'entry has an odd width', at)
			}
			this.budget.spend('pdfObjects')
			if (kind === 110) this.table.add(first + index, 'used', offset.value + this.shift, gen.value)
			else this.table.add(first + index, 'free', 0, 0)
			at = skipSpace(bytes, kindAt + 1, bytes.length)
		}
		return at
	}

	private classicTrailer(at: number): Dict | undefined {
		const lexer = new Lexer(this.bytes, at, this.bytes.length, this.budget)
		const value = lexer.value()
		this.budget.spend('steps', 1 + ((lexer.at - at) >> 1))
		if (!(value instanceof Dict) || lexer.problem !== undefined) this.wrong('pdf-trailer-missing', lexer.problem?.what ?? 'trailer is no dictionary', at)
		if (!(value instanceof Dict)) return undefined
		if (typeof value.get('Size') !== 'number') this.wrong('pdf-xref-damaged', 'trailer has no Size', at)
		return value
	}

	private xrefStream(at: number): Dict | undefined {
		const object = at < this.bytes.length ? readIndirect(this.bytes, at, this.budget) : undefined
		if (object === undefined) {
			this.wrong('pdf-xref-damaged', 'no cross-reference at its offset', at)
			return undefined
		}
		const stream = object.value
		const type = stream instanceof Stream ? stream.dict.get('Type') : null
		if (!(stream instanceof Stream) || !(type instanceof Name) || type.text !== 'XRef') {
			this.wrong('pdf-xref-damaged', 'no cross-reference at its offset', at)
			return undefined
		}
		this.streams.push(object.num)
		if (object.problem !== undefined) this.wrong('pdf-xref-damaged', object.problem, at)
		const extent = this.extents.of(stream.start, stream.dict.get('Length'))
		const plain = (value: Value): Value => value
		const decoded = decodeChain(this.bytes.subarray(extent.from, extent.to), filtersOf(stream.dict, plain), this.budget, plain)
		if (!decoded.complete || decoded.undecoded !== undefined) this.wrong('pdf-xref-damaged', 'cross-reference stream cannot be decoded', at)
		this.streamEntries(stream.dict, decoded.bytes, at)
		return stream.dict
	}

	private streamEntries(dict: Dict, data: Uint8Array, at: number): void {
		const widths = integers(dict.get('W'))
		const [typeWidth, firstWidth, secondWidth] = widths
		const size = dict.get('Size')
		if (typeWidth === undefined || firstWidth === undefined || secondWidth === undefined || widths.some((width) => width < 0 || width > 8) || typeof size !== 'number') {
			this.wrong('pdf-xref-damaged', 'W or Size is missing', at)
			return
		}
		const width = widths.reduce((sum, one) => sum + one, 0)
		if (width === 0) return
		const index = dict.has('Index') ? integers(dict.get('Index')) : [0, size]
		let here = 0
		for (let pair = 0; pair + 1 < index.length; pair += 2) {
			const first = index[pair] as number
			const count = index[pair + 1] as number
			for (let one = 0; one < count; one++) {
				if (here + width > data.length) {
					this.wrong('pdf-xref-damaged', 'cross-reference stream is too short', at)
					return
				}
				this.budget.spend('pdfObjects')
				const type = typeWidth === 0 ? 1 : bigEndian(data, here, typeWidth)
				const a = bigEndian(data, here + typeWidth, firstWidth)
				const b = bigEndian(data, here + typeWidth + firstWidth, secondWidth)
				if (type === 1) this.table.add(first + one, 'used', a + this.shift, b)
				else if (type === 2) this.table.add(first + one, 'compressed', a, b)
				else if (type === 0) this.table.add(first + one, 'free', 0, 0)
				here += width
			}
		}
	}
}

function integers(value: Value): number[] {
	return Array.isArray(value) ? value.map((item: Value) => (typeof item === 'number' ? Math.trunc(item) : -1)) : []
}

function bigEndian(data: Uint8Array, at: number, width: number): number {
	let value = 0
	for (let index = 0; index < width; index++) value = value * 256 + (data[at + index] as number)
	return value
}

function readInteger(bytes: Uint8Array, at: number): { readonly value: number; readonly end: number } | undefined {
	let here = at
	let value = 0
	while (isDigit(bytes[here]) && here - at < 16) value = value * 10 + (bytes[here++] as number) - 48
	return here === at || (!isSpace(bytes[here]) && here < bytes.length) ? undefined : { value, end: here }
}
