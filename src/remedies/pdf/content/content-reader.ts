// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Operators of a content stream. Most of one is lines and curves, so operands are only read when an operator is asked for. ISO 32000-2 §7.8.2. */

import { isDigit, isRegular, isSpace, skipSpace } from '../../../formats/pdf/characters.ts'
import { Lexer } from '../../../formats/pdf/lexer.ts'
import type { Value } from '../../../formats/pdf/values.ts'
import type { Budget } from '../../../model/budget.ts'

const OPEN = 40, CLOSE = 41, LESS = 60, GREATER = 62, SLASH = 47, BACKSLASH = 92, MINUS = 45, PLUS = 43, DOT = 46

/** Operators are at most this long; a longer word is none. */
const LONGEST = 3

export class ContentReader {
	/** The operator found last. */
	operator = ''
	/** Where its operands begin, and where the operator itself begins and ends. */
	from = 0
	to = 0
	/** The operands that were read last break the grammar. */
	isOdd = false
	/** Behind the operator, or behind the data of an inline image. */
	at = 0
	private readonly bytes: Uint8Array
	private readonly budget: Budget

	constructor(bytes: Uint8Array, budget: Budget) {
		this.bytes = bytes
		this.budget = budget
		budget.spend('steps', 1 + (bytes.length >> 3))
	}

	/** Goes to the next operator. @returns whether there is one */
	next(): boolean {
		const { bytes } = this
		this.from = this.at
		for (;;) {
			this.at = skipSpace(bytes, this.at, bytes.length)
			if (this.at >= bytes.length) return false
			const byte = bytes[this.at] as number
			if (byte === OPEN) this.at = endOfLiteral(bytes, this.at)
			else if (byte === LESS) this.at = bytes[this.at + 1] === LESS ? this.at + 2 : afterByte(bytes, this.at, GREATER)
			else if (byte === SLASH || isDigit(byte) || byte === MINUS || byte === PLUS || byte === DOT) {
				this.at++
				while (isRegular(bytes[this.at])) this.at++
			} else if (isRegular(byte)) {
				if (this.word()) return true
			} else this.at++
		}
	}

	private word(): boolean {
		const { bytes } = this
		const from = this.at
		while (isRegular(bytes[this.at])) this.at++
		const length = this.at - from
		if (length > LONGEST) return false
		// content has many thousands of them: no array is made to read one
		const first = bytes[from] as number
		this.operator = length === 1 ? String.fromCharCode(first) : length === 2 ? String.fromCharCode(first, bytes[from + 1] as number) : String.fromCharCode(first, bytes[from + 1] as number, bytes[from + 2] as number)
		this.to = from
		if (this.operator === 'ID') this.at = endOfImage(bytes, this.at)
		return true
	}

	/** The operands of the operator found last. @param from where they begin, if words in front of it were none */
	operands(from = this.from): Value[] {
		const lexer = new Lexer(this.bytes, from, this.to, this.budget)
		const values: Value[] = []
		this.isOdd = false
		for (;;) {
			const value = lexer.value()
			if (value !== undefined) values.push(value)
			else if (lexer.stop === 'end') break
			else this.isOdd = true
		}
		if (lexer.problem !== undefined) this.isOdd = true
		return values
	}
}

function endOfLiteral(bytes: Uint8Array, from: number): number {
	let depth = 0
	for (let at = from; at < bytes.length; at++) {
		const byte = bytes[at]
		if (byte === BACKSLASH) at++
		else if (byte === OPEN) depth++
		else if (byte === CLOSE && --depth === 0) return at + 1
	}
	return bytes.length
}

function afterByte(bytes: Uint8Array, from: number, wanted: number): number {
	const at = bytes.indexOf(wanted, from)
	return at < 0 ? bytes.length : at + 1
}

/** The data of an inline image ends with `EI` between white space, where what follows looks like content again. §8.9.7 */
function endOfImage(bytes: Uint8Array, from: number): number {
	for (let at = bytes.indexOf(69, from); at >= 0; at = bytes.indexOf(69, at + 1)) {
		if (bytes[at + 1] !== 73 || !isSpace(bytes[at - 1]) || (at + 2 < bytes.length && !isSpace(bytes[at + 2]))) continue
		let looksLikeContent = true
		for (let after = at + 2; after < Math.min(bytes.length, at + 12); after++) {
			const byte = bytes[after] as number
			if (byte > 126 || (byte < 32 && !isSpace(byte))) looksLikeContent = false
		}
		if (looksLikeContent) return at
	}
	return bytes.length
}
