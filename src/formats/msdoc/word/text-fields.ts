// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Finds fields in the text of a Word document: three control characters mark where one begins, where its result begins and where it ends. [MS-DOC] §2.8.25. */

import { decodeText, utf16 } from '../../../bytes/text.ts'
import { FieldStack } from '../../fields/field-stack.ts'
import type { Found } from '../../format.ts'
import type { Piece } from './pieces.ts'

const BEGIN = 0x13
const END = 0x15

/** Fields within fields; Word gives up far earlier. What is deeper is reported as if it began anew. */
const DEEPEST = 128

/** Characters that belong to instructions, as pairs of first and after last, in order. */
export type InstructionRanges = readonly number[]

/**
 * Reports every field in `pieces`. `counts` are the lengths of the texts that follow each other (main text, footnotes …);
 * a field does not reach from one into the next.
 */
export function reportTextFields(stream: Uint8Array, pieces: readonly Piece[], counts: readonly number[], label: string, part: string, found: Found): InstructionRanges {
	const reader = new FieldReader(stream, label, part, found)
	let end = 0
	const ends = counts.map((count) => (end += count))
	let text = 0
	for (const piece of pieces) {
		let from = piece.from
		while (from < piece.to) {
			while (text < ends.length && from >= (ends[text] as number)) {
				text++
				reader.finish()
			}
			const to = Math.min(piece.to, ends[text] ?? piece.to)
			reader.read(piece, from, to)
			from = to
		}
	}
	reader.finish()
	return reader.instructions
}

class FieldReader {
	readonly instructions: number[] = []
	private stack: FieldStack
	private depth = 0
	private readonly stream: Uint8Array
	private readonly label: string
	private readonly part: string
	private readonly found: Found

	constructor(stream: Uint8Array, label: string, part: string, found: Found) {
		this.stream = stream
		this.label = label
		this.part = part
		this.found = found
		this.stack = new FieldStack(found)
	}

	finish(): void {
		this.stack.finish()
		this.stack = new FieldStack(this.found)
		this.depth = 0
		if (this.instructions.length % 2 !== 0) this.instructions.pop()
	}

	/** Characters `from` to `to` of the text, all of them in `piece`. */
	read(piece: Piece, from: number, to: number): void {
		const { stream } = this
		const width = piece.isWide ? 2 : 1
		const start = piece.at + (from - piece.from) * width
		const end = start + (to - from) * width
		this.found.budget.spend('steps', to - from)
		let textAt = start
		for (let at = start; at < end; at += width) {
			const low = stream[at] as number
			if (low < BEGIN || low > END || (piece.isWide && stream[at + 1] !== 0)) continue
			this.text(textAt, at, piece.isWide)
			this.mark(low, at, from + (at - start) / width)
			textAt = at + width
		}
		this.text(textAt, end, piece.isWide)
	}

	private text(from: number, to: number, isWide: boolean): void {
		if (from >= to || !this.stack.wantsText) return
		const bytes = this.stream.subarray(from, to)
		// pictures, notes and other things stand in the text as control characters
		this.stack.text((isWide ? utf16(bytes) : decodeText(bytes, this.label)).replace(/[\u0000-\u0008]/g, ''))
	}

	private mark(character: number, at: number, position: number): void {
		if (character === BEGIN && this.depth >= DEEPEST) this.finish()
		const { stack } = this
		const before = stack.inInstruction
		if (character === BEGIN) {
			stack.begin({ part: this.part, offset: at })
			this.depth++
		} else if (character === END) {
			stack.end()
			this.depth = Math.max(0, this.depth - 1)
		} else stack.separate()
		const isOpen = this.instructions.length % 2 !== 0
		if (stack.inInstruction && !isOpen && !before) this.instructions.push(position)
		else if (!stack.inInstruction && isOpen) this.instructions.push(position)
	}
}
