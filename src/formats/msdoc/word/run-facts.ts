// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What the formatting of a Word document tells: changes with their authors, hidden text, linked pictures, form fields that run macros. [MS-DOC]. */

import { ByteReader } from '../../../bytes/byte-reader.ts'
import { decodeText, latin1, utf16 } from '../../../bytes/text.ts'
import type { Found } from '../../format.ts'
import { reportDrawing } from '../office-art.ts'
import type { Piece } from './pieces.ts'
import { readModifiers, type Run } from './runs.ts'
import type { InstructionRanges } from './text-fields.ts'

export interface RunSources {
	readonly stream: Uint8Array
	readonly data: Uint8Array
	readonly pieces: readonly Piece[]
	readonly instructions: InstructionRanges
	/** Names of the people who made changes, by number. */
	readonly authors: readonly string[]
	readonly part: string
	readonly dataPart: string
}

const LONGEST_RUN = 4_096
const UNKNOWN = ''

/** Goes through the runs once. Runs that no piece of the text uses any more are left out. */
export function reportRuns(runs: Iterable<Run>, sources: RunSources, found: Found): void {
	const places = new PieceIndex(sources.pieces)
	const changesByAuthor = new Map<string, number>()
	const pictures = new Set<number>()
	let hidden = 0
	let hiddenText: { readonly text: string; readonly offset: number } | undefined
	const count = (author: number | undefined): void => {
		const name = (author === undefined ? undefined : sources.authors[author]) ?? UNKNOWN
		changesByAuthor.set(name, (changesByAuthor.get(name) ?? 0) + 1)
	}
	for (const { from, to, format } of runs) {
		found.budget.spend('steps')
		const piece = places.at(from, to)
		if (piece === undefined) continue
		if (format.isDeleted || format.isInserted || format.isReformatted) count(format.author)
		if (format.isHidden) {
			const text = visibleText(from, to, piece, sources)
			if (text !== '') {
				hidden++
				hiddenText ??= { text, offset: from }
			}
		}
		if (format.dataAt !== undefined && !pictures.has(format.dataAt)) {
			pictures.add(format.dataAt)
			reportData(format.dataAt, format.isData, sources, found)
		}
	}
	for (const piece of sources.pieces) {
		const format = piece.modifiers.length === 0 ? undefined : readModifiers(piece.modifiers)
		if (format !== undefined && (format.isDeleted || format.isInserted || format.isReformatted)) count(format.author)
	}
	for (const [name, changes] of changesByAuthor) found.fact({ kind: 'hidden', what: 'tracked-change', ...(name === UNKNOWN ? {} : { name }), count: changes, at: { part: sources.part } })
	if (hiddenText !== undefined) found.fact({ kind: 'hidden', what: 'hidden-text', count: hidden, excerpt: hiddenText.text, at: { part: sources.part, offset: hiddenText.offset } })
}

/** Finds the piece that bytes of the main stream belong to. */
class PieceIndex {
	private readonly pieces: readonly Piece[]
	/** The last byte of any piece up to this one. */
	private readonly reach: readonly number[]

	constructor(pieces: readonly Piece[]) {
		this.pieces = [...pieces].sort((one, other) => one.at - other.at)
		let last = 0
		this.reach = this.pieces.map((piece) => (last = Math.max(last, endOf(piece))))
	}

	/** A piece that has some of the bytes; undefined when the text uses none of them. */
	at(from: number, to: number): Piece | undefined {
		let low = 0
		let high = this.pieces.length
		while (low < high) {
			const middle = (low + high) >>> 1
			if ((this.pieces[middle] as Piece).at < to) low = middle + 1
			else high = middle
		}
		const piece = this.pieces[low - 1]
		return piece !== undefined && (this.reach[low - 1] as number) > from ? piece : undefined
	}
}

function endOf(piece: Piece): number {
	return piece.at + (piece.to - piece.from) * (piece.isWide ? 2 : 1)
}

/** Text that a reader would miss: letters or digits that are not part of an instruction. */
function visibleText(from: number, to: number, piece: Piece, { stream, instructions }: RunSources): string {
	const start = Math.max(from, piece.at)
	const width = piece.isWide ? 2 : 1
	if (isInstruction(piece.from + Math.floor((start - piece.at) / width), instructions)) return ''
	const bytes = stream.subarray(start, Math.min(to, endOf(piece), start + LONGEST_RUN))
	const text = piece.isWide ? utf16(bytes) : decodeText(bytes, 'windows-1252')
	const plain = text.replace(/\u0013[^\u0014\u0015]*[\u0014\u0015]?/g, '').replace(/[\u0000-\u001f]/g, ' ').trim()
	return /[\p{L}\p{N}]/u.test(plain) ? plain : ''
}

function isInstruction(position: number, ranges: InstructionRanges): boolean {
	let low = 0
	let high = ranges.length
	while (low < high) {
		const middle = (low + high) >>> 1
		if ((ranges[middle] as number) <= position) low = middle + 1
		else high = middle
	}
	return low % 2 === 1
}

const LINKED_PICTURE = 0x66

/** The data of a picture, or of a form field. [MS-DOC] §2.9.190 PICFAndOfficeArtData, §2.9.159 NilPICFAndBinData. */
function reportData(start: number, isData: boolean, { data, dataPart }: RunSources, found: Found): void {
	if (start + 8 > data.length) return
	const reader = new ByteReader(data, start)
	const length = reader.u32()
	const headerBytes = reader.u16()
	const kind = reader.u16()
	const end = Math.min(start + length, data.length)
	const at = { part: dataPart, offset: start }
	let from = start + headerBytes
	if (from >= end) return
	if (isData) return reportFormField(data.subarray(from, end), found, at)
	if (kind === LINKED_PICTURE) {
		const nameEnd = Math.min(from + 1 + (data[from] as number), end)
		const target = latin1(data, from + 1, nameEnd).trim()
		if (target !== '') found.fact({ kind: 'reference', role: 'image', target, when: 'load', at: { ...at, element: 'PICF' } })
		from = nameEnd
	}
	reportDrawing(data.subarray(from, end), found, at)
}

const FORM_FIELD = 0xffffffff

/** Macros that run when somebody enters or leaves a form field. [MS-DOC] §2.9.78 FFData. */
function reportFormField(bytes: Uint8Array, found: Found, at: { readonly part: string; readonly offset: number }): void {
	const reader = new ByteReader(bytes)
	if (reader.left < 10 || reader.u32() !== FORM_FIELD) return
	const isText = (reader.u16() & 3) === 0
	reader.skip(4)
	const text = (): string => {
		if (reader.left < 2) return ''
		const value = utf16(reader.take(Math.min(2 * reader.u16(), reader.left)))
		reader.skip(Math.min(2, reader.left))
		return value
	}
	text()
	if (isText) text()
	else reader.skip(Math.min(2, reader.left))
	for (let unused = 0; unused < 3; unused++) text()
	for (const event of ['enter', 'exit']) {
		const target = text()
		if (target !== '') found.fact({ kind: 'trigger', event, target, automatic: false, on: 'field', at })
	}
}
