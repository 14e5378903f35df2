// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * A streaming reader of RTF tokens over bytes: groups, control words, control symbols, text, binary data. RTF 1.9.1,
 * "Basic entities". Lenient as Word is; only words in its table are reported, everything else passes at memory speed.
 */

import { latin1 } from '../../bytes/text.ts'

/** What a reader of RTF is told, in document order. Offsets count bytes of the document. */
export interface RtfHandler {
	open(offset: number): void
	/** Not called for a closing brace that closes nothing; see `RtfReader.extraClosings`. */
	close(offset: number): void
	/** A control word of the table. `end` is where its parameter and the space that delimits it end. */
	word(name: string, value: number | undefined, offset: number, end: number): void
	/** A control word that is in no table, right behind `\*`. */
	ignorable(name: string, offset: number): void
	/** Text between markup, line ends included; only while `wantsText`. */
	text(from: number, to: number): void
	/** `\'xx`, or a control symbol that stands for a character; only while `wantsText`. */
	character(byte: number): void
	/** The data of `\bin`. Says whether it may be skipped. */
	binary(from: number, to: number, offset: number): boolean
}

/** A parameter has at most so many digits; what follows is text again. */
export const longestParameter = 20

const OPEN = 123, CLOSE = 125, BACKSLASH = 92, SPACE = 32, MINUS = 45, STAR = 42, APOSTROPHE = 39

/** 1: a byte that is markup. */
const markup = new Uint8Array(256)
for (const byte of [OPEN, CLOSE, BACKSLASH]) markup[byte] = 1

/** 1: a letter, 2: a digit. */
const kinds = new Uint8Array(256)
for (let letter = 0; letter < 26; letter++) kinds[65 + letter] = kinds[97 + letter] = 1
for (let digit = 0; digit < 10; digit++) kinds[48 + digit] = 2

/** The value of a hexadecimal digit; 255 for any other byte. */
export const nibbles = new Uint8Array(256).fill(255)
for (let value = 0; value < 16; value++) {
	nibbles[value.toString(16).charCodeAt(0)] = value
	nibbles[value.toString(16).toUpperCase().charCodeAt(0)] = value
}

/** Control words that matter, found by their bytes without making strings. */
export class WordTable {
	private readonly slots: (readonly { readonly name: string; readonly hash: number }[] | undefined)[] = new Array(1_024)

	constructor(words: Iterable<string>) {
		for (const name of words) {
			let hash = 0
			for (let index = 0; index < name.length; index++) hash = (Math.imul(hash, 31) + name.charCodeAt(index)) | 0
			this.slots[hash & 1_023] = [...(this.slots[hash & 1_023] ?? []), { name, hash }]
		}
	}

	find(bytes: Uint8Array, from: number, to: number, hash: number): string | undefined {
		const slot = this.slots[hash & 1_023]
		if (slot === undefined) return undefined
		for (const word of slot) if (word.hash === hash && word.name.length === to - from && spells(word.name, bytes, from)) return word.name
		return undefined
	}
}

function spells(name: string, bytes: Uint8Array, from: number): boolean {
	for (let index = 0; index < name.length; index++) if (bytes[from + index] !== name.charCodeAt(index)) return false
	return true
}

export class RtfReader {
	/** Handlers switch this on while text matters. */
	wantsText = false
	/** Pieces of text that stand for a `\u` before them and are not to be read. */
	fallback = 0
	depth = 0
	/** Closing braces that close nothing. */
	extraClosings = 0
	/** Where the outermost group ended first, or -1. */
	firstEnd = -1
	private starred = false
	private readonly bytes: Uint8Array
	private readonly words: WordTable
	private readonly handler: RtfHandler

	constructor(bytes: Uint8Array, words: WordTable, handler: RtfHandler) {
		this.bytes = bytes
		this.words = words
		this.handler = handler
	}

	read(from: number): void {
		const { bytes, handler } = this
		const length = bytes.length
		let at = from
		while (at < length) {
			const byte = bytes[at] as number
			if (byte === BACKSLASH) at = this.control(at)
			else if (byte === OPEN) {
				this.depth++
				this.fallback = 0
				this.starred = false
				handler.open(at++)
			} else if (byte === CLOSE) this.close(at++)
			else {
				const start = at++
				while (at < length && markup[bytes[at] as number] === 0) at++
				if (this.wantsText) this.text(start, at)
			}
		}
	}

	private close(at: number): void {
		this.fallback = 0
		this.starred = false
		if (this.depth === 0) {
			this.extraClosings++
			return
		}
		this.handler.close(at)
		this.depth--
		if (this.depth === 0 && this.firstEnd < 0) this.firstEnd = at + 1
	}

	private text(from: number, to: number): void {
		let start = from
		while (this.fallback > 0 && start < to) {
			const byte = this.bytes[start++]
			if (byte !== 10 && byte !== 13) this.fallback--
		}
		if (start < to) this.handler.text(start, to)
	}

	/** Reads the control word or symbol whose backslash is at `at`; returns where it ends. */
	private control(at: number): number {
		const { bytes } = this
		const length = bytes.length
		let here = at + 1
		if (here >= length) return length
		if (kinds[bytes[here] as number] !== 1) return this.symbol(here)
		let hash = 0
		while (here < length && kinds[bytes[here] as number] === 1) hash = (Math.imul(hash, 31) + (bytes[here++] as number)) | 0
		const nameTo = here
		let value: number | undefined
		const isNegative = bytes[here] === MINUS && kinds[bytes[here + 1] ?? 0] === 2
		if (isNegative) here++
		if (here < length && kinds[bytes[here] as number] === 2) {
			const limit = Math.min(length, here + longestParameter)
			value = 0
			while (here < limit && kinds[bytes[here] as number] === 2) value = value * 10 + (bytes[here++] as number) - 48
			if (isNegative) value = -value
		}
		if (bytes[here] === SPACE) here++
		if (nameTo - at === 4 && value !== undefined && spells('bin', bytes, at + 1)) return this.binary(at, here, value)
		const name = this.words.find(bytes, at + 1, nameTo, hash)
		const wasStarred = this.starred
		this.starred = false
		if (this.fallback > 0) this.fallback--
		if (name !== undefined) this.handler.word(name, value, at, here)
		else if (wasStarred) this.handler.ignorable(latin1(bytes, at + 1, Math.min(nameTo, at + 65)), at)
		return here
	}

	/** Data of a declared length. One that is longer than the document is none: its text is read as text. */
	private binary(at: number, from: number, size: number): number {
		if (this.fallback > 0) this.fallback--
		if (size <= 0) return from
		const to = from + size
		if (to > this.bytes.length) return from
		return this.handler.binary(from, to, at) ? to : from
	}

	private symbol(here: number): number {
		const { bytes } = this
		const byte = bytes[here] as number
		if (byte === STAR) {
			this.starred = true
			return here + 1
		}
		if (byte === APOSTROPHE) {
			const high = nibbles[bytes[here + 1] ?? 0] as number
			const low = nibbles[bytes[here + 2] ?? 0] as number
			if (high > 15 || low > 15) return here + 1
			this.character(high * 16 + low)
			return here + 3
		}
		if (byte === BACKSLASH || byte === OPEN || byte === CLOSE) this.character(byte)
		else if (byte === 126) this.character(SPACE)
		else if (byte === 95) this.character(MINUS)
		else if (byte === 10 || byte === 13 || byte === 9) this.character(SPACE)
		return here + 1
	}

	private character(byte: number): void {
		if (this.fallback > 0) this.fallback--
		else if (this.wantsText) this.handler.character(byte)
	}
}

/** Where the control word or symbol at `at` ends, parameter and delimiting space included; for readers of a range of hexadecimal data. Words without meaning there are given as `word`, any symbol but `\'` as `*`. */
export function endOfControl(bytes: Uint8Array, at: number, to: number): { readonly name: string; readonly value: number | undefined; readonly end: number } {
	let here = at + 1
	if (here >= to) return { name: '', value: undefined, end: to }
	if (kinds[bytes[here] as number] !== 1) return { name: bytes[here] === APOSTROPHE ? "'" : '*', value: undefined, end: here + 1 }
	while (here < to && kinds[bytes[here] as number] === 1) here++
	const name = shortWord(bytes, at + 1, here)
	const isNegative = bytes[here] === MINUS && kinds[bytes[here + 1] ?? 0] === 2
	if (isNegative) here++
	const digitsFrom = here
	const limit = Math.min(to, here + longestParameter)
	let number = 0
	while (here < limit && kinds[bytes[here] as number] === 2) number = number * 10 + (bytes[here++] as number) - 48
	const value = here === digitsFrom ? undefined : isNegative ? -number : number
	return { name, value, end: here < to && bytes[here] === SPACE ? here + 1 : here }
}

const B = 98, C = 99, I = 105, N = 110, U = 117

/** Only three words matter between digits; any other is `word`. */
function shortWord(bytes: Uint8Array, from: number, to: number): 'u' | 'uc' | 'bin' | 'word' {
	if (bytes[from] === U && to === from + 1) return 'u'
	if (bytes[from] === U && bytes[from + 1] === C && to === from + 2) return 'uc'
	return bytes[from] === B && bytes[from + 1] === I && bytes[from + 2] === N && to === from + 3 ? 'bin' : 'word'
}
