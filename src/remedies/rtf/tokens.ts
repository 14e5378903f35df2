// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** All tokens of an RTF document in order, also those that an inspection passes over. Takes the same bytes for the same tokens as `formats/rtf/rtf-reader.ts`. RTF 1.9.1, "Basic entities". */

import { latin1 } from '../../bytes/text.ts'
import type { Budget } from '../../model/budget.ts'
import { longestParameter, nibbles } from '../../formats/rtf/rtf-reader.ts'

export interface TokenHandler {
	/** How many characters behind `\u` stand for it. */
	readonly fallback: number
	/** Grows whenever something is written. */
	readonly written: number
	open(at: number): void
	close(at: number): void
	/** `from` is its backslash, `to` where its parameter and the space that ends it end; `star` where `\*` stands in front of it. */
	word(name: string, value: number | undefined, from: number, to: number, star: number | undefined): void
	/** Text between markup, line ends included. */
	text(from: number, to: number): void
	/** `\'xx` and control symbols; `byte` is the character it stands for, undefined where it stands for none or repeats a `\u`. */
	symbol(byte: number | undefined, from: number, to: number): void
	/** One character that stands for a `\u` in front of it was none to copy. */
	lostFallback(): void
	/** Raw data. */
	binary(from: number, to: number): void
}

const OPEN = 123, CLOSE = 125, BACKSLASH = 92, SPACE = 32, MINUS = 45, STAR = 42, APOSTROPHE = 39

/** Longer words and parameters are none that any reader knows. */
const LONGEST_WORD = 32
const LONGEST_NUMBER = 10

/** Symbols that stand for a character, and what they stand for; 0: for something that is no character. */
const symbols: ReadonlyMap<number, number> = new Map([[BACKSLASH, BACKSLASH], [OPEN, OPEN], [CLOSE, CLOSE], [126, SPACE], [95, MINUS], [MINUS, 0], [58, 0], [124, 0], [10, SPACE], [13, SPACE], [9, SPACE]])

export class RtfTokens {
	/** Every brace has its partner, and nothing but white space follows the last. */
	isBalanced = true
	private readonly bytes: Uint8Array
	private readonly handler: TokenHandler
	private readonly budget: Budget
	private depth = 0
	private star: number | undefined
	/** Characters that repeat the last `\u`. */
	private left = 0

	constructor(bytes: Uint8Array, handler: TokenHandler, budget: Budget) {
		this.bytes = bytes
		this.handler = handler
		this.budget = budget
	}

	/** Reads the group that begins at `from`. */
	read(from: number): void {
		const { bytes, handler } = this
		let at = from
		while (at < bytes.length) {
			const byte = bytes[at] as number
			if (byte === BACKSLASH) at = this.control(at)
			else if (byte === OPEN || byte === CLOSE) {
				this.left = 0
				this.star = undefined
				this.budget.spend('steps')
				if (byte === OPEN) {
					this.depth++
					handler.open(at)
				} else {
					handler.close(at)
					if (--this.depth === 0) {
						this.isBalanced = bytes.subarray(at + 1).every((rest) => rest <= SPACE)
						return
					}
				}
				at++
			} else {
				const start = at
				while (at < bytes.length && bytes[at] !== BACKSLASH && bytes[at] !== OPEN && bytes[at] !== CLOSE) at++
				this.text(start, at)
			}
		}
		this.isBalanced = this.depth === 0
	}

	private text(from: number, to: number): void {
		this.star = undefined
		let at = from
		while (this.left > 0 && at < to) {
			const byte = this.bytes[at] as number
			if (byte !== 10 && byte !== 13) {
				this.left--
				if (byte < SPACE) this.handler.lostFallback()
				else this.handler.symbol(undefined, at, at + 1)
			}
			at++
		}
		if (at < to) this.handler.text(at, to)
	}

	private control(at: number): number {
		const { bytes } = this
		let here = at + 1
		if (!isLetter(bytes[here])) return this.symbol(at)
		let hash = 0
		while (isLetter(bytes[here])) hash = (Math.imul(hash, 31) + (bytes[here++] as number)) | 0
		const nameTo = here
		let value: number | undefined
		const isNegative = bytes[here] === MINUS && isDigit(bytes[here + 1])
		if (isNegative) here++
		const digitsFrom = here
		const limit = here + longestParameter
		while (here < limit && isDigit(bytes[here])) value = (value ?? 0) * 10 + (bytes[here++] as number) - 48
		if (isNegative && value !== undefined) value = -value
		const digits = here - digitsFrom
		if (bytes[here] === SPACE) here++
		const { star } = this
		this.star = undefined
		const name = nameTo - at - 1 > LONGEST_WORD ? '' : nameOf(bytes, at + 1, nameTo, hash)
		const isFallback = this.left > 0
		if (isFallback) this.left--
		const { written } = this.handler
		let end = here
		if (name === 'bin' && value !== undefined) {
			if (value > 0 && here + value <= bytes.length) {
				end = here + value
				this.handler.binary(here, end)
			}
		} else if (name !== '' && digits <= LONGEST_NUMBER) this.handler.word(name, value, at, here, star)
		// a word counts as one of the characters that stand for a Unicode character
		if (isFallback && this.handler.written === written) this.handler.lostFallback()
		if (name === 'u') this.left = this.handler.fallback
		return end
	}

	private symbol(at: number): number {
		const { bytes } = this
		const byte = bytes[at + 1]
		if (byte === undefined) return bytes.length
		if (byte === STAR) {
			this.star = at
			return at + 2
		}
		if (byte === APOSTROPHE) {
			const high = nibbles[bytes[at + 2] ?? 0] as number
			const low = nibbles[bytes[at + 3] ?? 0] as number
			if (high > 15 || low > 15) return at + 2
			this.one(high * 16 + low, at, at + 4)
			return at + 4
		}
		const character = symbols.get(byte)
		if (character !== undefined && character !== 0) this.one(character, at, at + 2)
		else if (character === 0) this.handler.symbol(undefined, at, at + 2)
		return at + 2
	}

	private one(byte: number, from: number, to: number): void {
		if (this.left > 0) this.left--
		else {
			this.handler.symbol(byte, from, to)
			return
		}
		this.handler.symbol(undefined, from, to)
	}
}

/** Words seen lately: documents repeat few. A direct-mapped table, so it is bounded whatever a document contains. */
const knownWords: (string | undefined)[] = new Array<string | undefined>(1_024).fill(undefined)

function nameOf(bytes: Uint8Array, from: number, to: number, hash: number): string {
	const slot = (hash ^ (hash >>> 10)) & 1_023
	const known = knownWords[slot]
	if (known !== undefined && known.length === to - from) {
		let index = 0
		while (index < known.length && known.charCodeAt(index) === bytes[from + index]) index++
		if (index === known.length) return known
	}
	const name = latin1(bytes, from, to)
	knownWords[slot] = name
	return name
}

function isLetter(byte: number | undefined): boolean {
	return byte !== undefined && ((byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90))
}

function isDigit(byte: number | undefined): boolean {
	return byte !== undefined && byte >= 48 && byte <= 57
}
