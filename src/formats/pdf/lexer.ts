// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Bytes to objects. ISO 32000-2 §7.2 and §7.3, read as leniently as viewers do; what is wrong is counted, never thrown. */

import type { Budget } from '../../model/budget.ts'
import { hexDigit, isDigit, isRegular, isSpace, skipSpace } from './characters.ts'
import { Dict, Name, PdfString, Ref, type Cipher, type Value } from './values.ts'

const SLASH = 47, LESS = 60, GREATER = 62, OPEN = 40, CLOSE = 41, BRACKET = 91, BRACKET_END = 93, BACKSLASH = 92, HASH = 35, MINUS = 45, PLUS = 43, DOT = 46

/** Why no value could be read where one was expected. A keyword is given as it stands. */
export type Stop = 'array-end' | 'dict-end' | 'end' | { readonly keyword: string }

/** Words that end an object, however many brackets are still open. */
const terminators: ReadonlySet<string> = new Set(['endobj', 'endstream', 'stream', 'obj', 'xref', 'trailer', 'startxref'])

/** Names seen lately: documents repeat few. A direct-mapped table, so it is bounded whatever a document contains. */
const knownNames: (string | undefined)[] = new Array<string | undefined>(2_048).fill(undefined)

function textOf(bytes: Uint8Array, from: number, to: number): string {
	let hash = to - from
	for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + (bytes[at] as number)) | 0
	const slot = (hash ^ (hash >>> 11)) & 2_047
	const known = knownNames[slot]
	if (known !== undefined && known.length === to - from) {
		let index = 0
		while (index < known.length && known.charCodeAt(index) === bytes[from + index]) index++
		if (index === known.length) return known
	}
	let text = ''
	for (let at = from; at < to; at += 4_096) text += String.fromCharCode(...bytes.subarray(at, Math.min(to, at + 4_096)))
	if (text.length <= 64) knownNames[slot] = text
	return text
}

export class Lexer {
	at: number
	readonly bytes: Uint8Array
	readonly end: number
	/** The first thing that breaks the grammar, if any. */
	problem: { readonly what: string; readonly at: number } | undefined
	/** Names whose letters or digits are written as `#xx` although nothing requires it. */
	escapedNames: string[] | undefined
	/** Set when a value was expected and `value` returned undefined. */
	stop: Stop = 'end'
	/** Brackets within brackets reached the limit; what was read ends there. */
	tooDeep = false
	private readonly depthLimit: number
	private readonly cipher: Cipher | undefined

	constructor(bytes: Uint8Array, at: number, end: number, budget: Budget, cipher?: Cipher) {
		this.bytes = bytes
		this.at = at
		this.end = Math.min(end, bytes.length)
		this.depthLimit = budget.limits.pdfDepth
		this.cipher = cipher
	}

	private wrong(what: string, at = this.at): void {
		this.problem ??= { what, at }
	}

	/** Reads one object; undefined when there is none, `stop` then tells why and brackets or keywords are consumed. */
	value(depth = 0): Value | undefined {
		for (;;) {
			this.at = skipSpace(this.bytes, this.at, this.end)
			if (this.at >= this.end) {
				this.stop = 'end'
				return undefined
			}
			const byte = this.bytes[this.at] as number
			if (byte === SLASH) return new Name(this.name())
			if (isDigit(byte)) return this.numberOrReference()
			if (byte === OPEN) return this.literal()
			if (byte === BRACKET) return this.array(depth + 1)
			if (byte === LESS) return this.bytes[this.at + 1] === LESS ? this.dict(depth + 1) : this.hexadecimal()
			if (byte === BRACKET_END) {
				this.at++
				this.stop = 'array-end'
				return undefined
			}
			if (byte === GREATER && this.bytes[this.at + 1] === GREATER) {
				this.at += 2
				this.stop = 'dict-end'
				return undefined
			}
			if (byte === MINUS || byte === PLUS || byte === DOT) return this.real()
			if (isRegular(byte)) return this.word()
			// a closing parenthesis, a brace or one angle bracket where a value should be
			this.wrong('stray delimiter')
			this.at++
		}
	}

	/** Reads a run of regular characters: `obj`, `endstream`. Empty when a delimiter comes first. */
	keyword(): string {
		this.at = skipSpace(this.bytes, this.at, this.end)
		const from = this.at
		while (this.at < this.end && isRegular(this.bytes[this.at])) this.at++
		return textOf(this.bytes, from, Math.min(this.at, from + 64))
	}

	private word(): Value | undefined {
		const word = this.keyword()
		if (word === 'true') return true
		if (word === 'false') return false
		if (word === 'null') return null
		this.stop = { keyword: word }
		return undefined
	}

	/** At a slash. Returns the name with `#xx` decoded. */
	private name(): string {
		const bytes = this.bytes
		const from = this.at + 1
		let at = from
		let hashes = 0
		while (at < this.end && isRegular(bytes[at])) {
			if (bytes[at] === HASH) hashes++
			at++
		}
		this.at = at
		const text = textOf(bytes, from, at)
		return hashes === 0 ? text : this.unescaped(text)
	}

	private unescaped(text: string): string {
		let needless = false
		const name = text.replace(/#([0-9a-fA-F]{2})/g, (_, digits: string) => {
			const code = Number.parseInt(digits, 16)
			if ((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)) needless = true
			return String.fromCharCode(code)
		})
		if (needless) (this.escapedNames ??= []).push(name)
		return name
	}

	private numberOrReference(): Value {
		const bytes = this.bytes
		let at = this.at
		let number = 0
		while (isDigit(bytes[at]) && at < this.end) number = number * 10 + (bytes[at++] as number) - 48
		const next = bytes[at]
		if (next === DOT || next === MINUS) return this.real()
		if (isRegular(next) && at < this.end) return this.real()
		this.at = at
		// a reference is two integers and an R
		if (!isSpace(next)) return number
		at = skipSpace(bytes, at, this.end)
		if (!isDigit(bytes[at])) return number
		let generation = 0
		while (isDigit(bytes[at]) && at < this.end) generation = generation * 10 + (bytes[at++] as number) - 48
		if (!isSpace(bytes[at])) return number
		at = skipSpace(bytes, at, this.end)
		if (bytes[at] !== 82 || isRegular(bytes[at + 1])) return number
		this.at = at + 1
		return new Ref(number, generation)
	}

	/** Any number that is not a plain integer; readers take odd forms such as `--1` and `1.2-3`, so the digits up to the oddity count. */
	private real(): Value {
		const from = this.at
		while (this.at < this.end && isRegular(this.bytes[this.at])) this.at++
		const text = textOf(this.bytes, from, Math.min(this.at, from + 64))
		const match = /^[+-]*(\d*\.?\d*)/.exec(text)
		const digits = match?.[1] ?? ''
		if (match?.[0] !== text && !/^[+\-.\d]+$/.test(text)) this.wrong('odd number', from)
		const value = digits === '' || digits === '.' ? 0 : Number(digits)
		return text.startsWith('-') ? -value : value
	}

	private literal(): PdfString {
		const bytes = this.bytes
		const from = this.at + 1
		let at = from
		let depth = 1
		let plain = true
		for (; at < this.end; at++) {
			const byte = bytes[at]
			if (byte === BACKSLASH) {
				plain = false
				at++
			} else if (byte === OPEN) depth++
			else if (byte === CLOSE && --depth === 0) break
			else if (byte === 13) plain = false
		}
		const to = Math.min(at, this.end)
		if (depth > 0) this.wrong('string is never closed', from)
		this.at = Math.min(this.end, at + 1)
		return new PdfString(plain ? bytes.subarray(from, to) : unescapeLiteral(bytes, from, to), this.cipher)
	}

	private hexadecimal(): PdfString {
		const bytes = this.bytes
		let at = this.at + 1
		const closing = bytes.indexOf(GREATER, at)
		const to = closing < 0 || closing > this.end ? this.end : closing
		const decoded = new Uint8Array((to - at + 1) >> 1)
		let count = 0
		let high = -1
		for (; at < to; at++) {
			const digit = hexDigit(bytes[at])
			if (digit < 0) {
				if (!isSpace(bytes[at])) this.wrong('odd character in a hexadecimal string', at)
			} else if (high < 0) high = digit
			else {
				decoded[count++] = high * 16 + digit
				high = -1
			}
		}
		if (high >= 0) decoded[count++] = high * 16
		if (closing < 0 || closing > this.end) this.wrong('hexadecimal string is never closed', this.at)
		this.at = Math.min(this.end, to + 1)
		return new PdfString(decoded.subarray(0, count), this.cipher)
	}

	private array(depth: number): Value {
		if (this.isTooDeep(depth)) return []
		this.at++
		const items: Value[] = []
		for (;;) {
			const before = this.at
			const item = this.value(depth)
			if (item !== undefined) items.push(item)
			else if (this.stop === 'array-end') return items
			else if (this.ends(before)) return items
		}
	}

	private dict(depth: number): Value {
		const dict = new Dict()
		if (this.isTooDeep(depth)) return dict
		this.at += 2
		for (;;) {
			this.at = skipSpace(this.bytes, this.at, this.end)
			const before = this.at
			if (this.bytes[before] !== SLASH || before >= this.end) {
				const stray = this.value(depth)
				if (stray === undefined && this.stop === 'dict-end') return dict
				if (stray !== undefined) this.wrong('dictionary key is not a name', before)
				else if (this.ends(before)) return dict
				continue
			}
			const key = this.name()
			const valueAt = this.at
			const value = this.value(depth)
			if (value !== undefined) {
				if (dict.has(key)) (dict.repeated ??= []).push(key)
				dict.entries.set(key, value)
				continue
			}
			if (this.stop === 'dict-end') {
				this.wrong('dictionary key without a value', valueAt)
				return dict
			}
			if (this.ends(valueAt)) return dict
		}
	}

	/** Beyond the limit nothing more is read. */
	private isTooDeep(depth: number): boolean {
		if (depth <= this.depthLimit) return false
		this.tooDeep = true
		this.at = this.end
		return true
	}

	/** After a value was expected inside brackets: whether the object ends here. The word that ended it is left unread. */
	private ends(before: number): boolean {
		this.wrong('unexpected token', before)
		if (this.stop === 'end') return true
		if (typeof this.stop === 'object' && terminators.has(this.stop.keyword)) {
			this.at = before
			return true
		}
		return false
	}
}

/** Escapes, line continuations and line ends of a literal string. §7.3.4.2 */
function unescapeLiteral(bytes: Uint8Array, from: number, to: number): Uint8Array {
	const decoded = new Uint8Array(to - from)
	let count = 0
	for (let at = from; at < to; at++) {
		let byte = bytes[at] as number
		if (byte === 13) {
			if (bytes[at + 1] === 10) at++
			decoded[count++] = 10
			continue
		}
		if (byte !== BACKSLASH) {
			decoded[count++] = byte
			continue
		}
		at++
		if (at >= to) break
		byte = bytes[at] as number
		if (byte === 10) continue
		if (byte === 13) {
			if (bytes[at + 1] === 10) at++
			continue
		}
		if (byte >= 48 && byte <= 55) {
			let code = 0
			let digits = 0
			while (digits < 3 && at < to) {
				const digit = bytes[at] as number
				if (digit < 48 || digit > 55) break
				code = code * 8 + digit - 48
				digits++
				at++
			}
			at--
			decoded[count++] = code & 255
			continue
		}
		decoded[count++] = escapes.get(byte) ?? byte
	}
	return decoded.subarray(0, count)
}

/** n r t b f */
const escapes: ReadonlyMap<number, number> = new Map([[110, 10], [114, 13], [116, 9], [98, 8], [102, 12]])
