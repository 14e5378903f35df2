// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** One indirect object at a place in the file: `12 0 obj … endobj`. ISO 32000-2 §7.3.8 and §7.3.10. */

import { indexOfBytes, startsWith } from '../../bytes/text.ts'
import type { Budget } from '../../model/budget.ts'
import { isDigit, isRegular, isSpace, skipSpace } from './characters.ts'
import { Lexer } from './lexer.ts'
import { Dict, Stream, type Cipher, type Value } from './values.ts'

/** The encryption of the document, as far as objects need it. */
export interface Lock {
	strings(num: number, gen: number): Cipher | undefined
	streams(num: number, gen: number, dict: Dict): Cipher | undefined
}

export interface Indirect {
	readonly num: number
	readonly gen: number
	readonly value: Value
	/** First byte of the object number. */
	readonly at: number
	/** Where reading stopped: after `endobj`, or at the first byte of a stream's data. */
	readonly end: number
	/** What breaks the grammar, if anything. */
	readonly problem: string | undefined
	readonly escapedNames: readonly string[] | undefined
	readonly tooDeep: boolean
}

export interface Header {
	readonly num: number
	readonly gen: number
	readonly at: number
	/** After `obj`. */
	readonly end: number
}

/** `N G obj` at `at`, white space and comments before it skipped. */
export function headerAt(bytes: Uint8Array, at: number): Header | undefined {
	let here = skipSpace(bytes, at, bytes.length)
	const from = here
	let num = 0
	while (isDigit(bytes[here])) num = num * 10 + (bytes[here++] as number) - 48
	if (here === from || !isSpace(bytes[here])) return undefined
	here = skipSpace(bytes, here, bytes.length)
	const second = here
	let gen = 0
	while (isDigit(bytes[here])) gen = gen * 10 + (bytes[here++] as number) - 48
	if (here === second) return undefined
	here = skipSpace(bytes, here, bytes.length)
	if (bytes[here] !== 111 || bytes[here + 1] !== 98 || bytes[here + 2] !== 106 || (isRegular(bytes[here + 3]) && !isDigit(bytes[here + 3]))) return undefined
	return { num, gen, at: from, end: here + 3 }
}

/** Reads the object at `at`; undefined when none begins there. */
export function readIndirect(bytes: Uint8Array, at: number, budget: Budget, lock?: Lock): Indirect | undefined {
	const header = headerAt(bytes, at)
	if (header === undefined) return undefined
	const { num, gen } = header
	const lexer = new Lexer(bytes, header.end, bytes.length, budget, lock?.strings(num, gen))
	const value = lexer.value()
	let problem = lexer.problem?.what
	let whole: Value = value ?? null
	let missing = value === undefined
	if (value === undefined && typeof lexer.stop === 'object' && lexer.stop.keyword === 'endobj') missing = false
	else {
		const before = lexer.at
		const word = missing ? '' : lexer.keyword()
		if (word === 'stream' && value instanceof Dict) {
			const start = dataStart(bytes, lexer.at)
			whole = new Stream(value, start, num, lock?.streams(num, gen, value))
			lexer.at = start
		} else if (word !== 'endobj') {
			// an object that ends without its keyword is still read
			problem ??= 'endobj is missing'
			lexer.at = before
		}
	}
	if (missing) problem ??= 'object has no value'
	budget.spend('steps', 1 + ((lexer.at - header.at) >> 1))
	return { num, gen, value: whole, at: header.at, end: lexer.at, problem, escapedNames: lexer.escapedNames, tooDeep: lexer.tooDeep }
}

/** After the keyword `stream` come CR LF or LF; a CR alone and spaces before the line end occur. */
function dataStart(bytes: Uint8Array, at: number): number {
	let here = at
	while (bytes[here] === 32 || bytes[here] === 9) here++
	if (bytes[here] === 13) return bytes[here + 1] === 10 ? here + 2 : here + 1
	if (bytes[here] === 10) return here + 1
	return at
}

export interface Extent {
	readonly from: number
	readonly to: number
	/** `Length` is right: `endstream` follows the data. */
	readonly honest: boolean
	/** There is an `endstream`, wherever. */
	readonly ended: boolean
}

const endstream = Uint8Array.of(101, 110, 100, 115, 116, 114, 101, 97, 109)
const endobj = Uint8Array.of(101, 110, 100, 111, 98, 106)

/** Where the next occurrence of a word is. Remembers what it has seen, so that asking at many places reads every byte once. */
class NextWord {
	private readonly bytes: Uint8Array
	private readonly word: Uint8Array
	/** From here on up to `found` there is none. */
	private from: number
	private found: number

	constructor(bytes: Uint8Array, word: Uint8Array) {
		this.bytes = bytes
		this.word = word
		this.from = bytes.length
		this.found = bytes.length
	}

	/** First byte of the word at or after `start`, or the length of the file. */
	after(start: number): number {
		const { bytes, word } = this
		if (start > this.found) {
			const next = indexOfBytes(bytes, word, start)
			this.found = next < 0 ? bytes.length : next
			this.from = start
		} else if (start < this.from) {
			const next = indexOfBytes(bytes, word, start, Math.min(bytes.length, this.from + word.length - 1))
			if (next >= 0) this.found = next
			this.from = start
		}
		return this.found
	}
}

/** Finds where the data of streams ends. */
export class Extents {
	private readonly bytes: Uint8Array
	private readonly endstream: NextWord
	private readonly endobj: NextWord

	constructor(bytes: Uint8Array) {
		this.bytes = bytes
		this.endstream = new NextWord(bytes, endstream)
		this.endobj = new NextWord(bytes, endobj)
	}

	of(start: number, length: Value): Extent {
		const { bytes } = this
		if (typeof length === 'number' && Number.isInteger(length) && length >= 0 && start + length <= bytes.length) {
			let after = start + length
			while (isSpace(bytes[after]) && after < start + length + 4) after++
			if (startsWith(bytes, 'endstream', after)) return { from: start, to: start + length, honest: true, ended: true }
		}
		return this.search(start)
	}

	private search(start: number): Extent {
		const { bytes } = this
		let end = this.endstream.after(start)
		const ended = end < bytes.length
		if (!ended) end = this.endobj.after(start)
		// the line end before `endstream` is no data
		if (end > start && bytes[end - 1] === 10) end--
		if (end > start && bytes[end - 1] === 13) end--
		return { from: start, to: end, honest: false, ended }
	}
}
