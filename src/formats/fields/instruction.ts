// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The syntax of a field instruction: a name, arguments, switches. ECMA-376-1 §17.16.2; lenient where Word is. */

/** One word of an instruction after its name. */
export interface FieldWord {
	/** `\d`, `\*` …: the character after the backslash, lower case; absent for an argument. */
	readonly switch?: string
	/** The argument, quotes removed and escapes decoded. */
	readonly text: string
	/** It stood in quotes, at least in part. */
	readonly quoted: boolean
}

export interface Instruction {
	/** Upper case, without quotes; empty where there is none. */
	readonly name: string
	readonly words: readonly FieldWord[]
}

const BACKSLASH = 0x5c

/** Straight and typographic quotation marks; Word takes any of them. */
const isQuote = (code: number): boolean => code === 0x22 || (code >= 0x201c && code <= 0x201f)

/** Control characters count as spaces: they stand for marks and breaks within the instruction. */
const isSpace = (code: number): boolean => code <= 0x20 || code === 0xa0

const nameAtStart = /^[\s\u0000-\u001f\u00a0\u200b-\u200d\ufeff"\u201c-\u201f]*([\p{L}_][\p{L}\p{N}_.]*|=)/u

/** The longest instruction that is read; Word itself stops far earlier. */
const LONGEST = 65_536

export function parseInstruction(instruction: string): Instruction {
	const text = instruction.length > LONGEST ? instruction.slice(0, LONGEST) : instruction
	const start = nameAtStart.exec(text)
	if (start === null) return { name: '', words: [] }
	const words: FieldWord[] = []
	let at = start[0].length
	// a closing quotation mark of a quoted name
	if (isQuote(text.charCodeAt(at)) && isQuote(text.charCodeAt(at - (start[1] as string).length - 1))) at++
	while (at < text.length) {
		if (isSpace(text.charCodeAt(at))) {
			at++
			continue
		}
		const marked = switchAt(text, at)
		if (marked !== undefined) {
			words.push({ switch: marked.toLowerCase(), text: '', quoted: false })
			at += 2
			continue
		}
		const end = wordEnd(text, at)
		words.push(readWord(text.slice(at, end)))
		at = end
	}
	return { name: (start[1] as string).toUpperCase(), words }
}

/** A backslash and one character that a space, a quotation mark or the end follows; anything longer is a path. */
function switchAt(text: string, at: number): string | undefined {
	const mark = text[at + 1]
	if (text[at] !== '\\' || mark === undefined || mark === '\\' || isSpace(mark.charCodeAt(0))) return undefined
	if ('*@#!'.includes(mark)) return mark
	// NaN behind the end
	const next = text.charCodeAt(at + 2)
	return Number.isNaN(next) || isSpace(next) || isQuote(next) || next === BACKSLASH ? mark : undefined
}

function wordEnd(text: string, from: number): number {
	let quoted = false
	let at = from
	while (at < text.length) {
		const code = text.charCodeAt(at)
		if (code === BACKSLASH) {
			const next = text.charCodeAt(at + 1)
			if (next === BACKSLASH || isQuote(next)) at++
		} else if (isQuote(code)) quoted = !quoted
		else if (!quoted && isSpace(code)) break
		at++
	}
	return Math.min(at, text.length)
}

function readWord(raw: string): FieldWord {
	if (!/[\\"\u201c-\u201f]/.test(raw)) return { text: raw, quoted: false }
	const text = raw.replace(/\\([\\"\u201c-\u201f])|["\u201c-\u201f]/g, '$1')
	// Word would read two leading backslashes as one; whoever wrote them meant a server
	const meansServer = /^["\u201c-\u201f]?\\\\[^\\]/.test(raw)
	return { text: meansServer ? `\\${text}` : text, quoted: /["\u201c-\u201f]/.test(raw) }
}

/** Arguments without the switches and without what belongs to a switch. */
export function argumentsOf(words: readonly FieldWord[], switchesWithValue: string): readonly string[] {
	const found: string[] = []
	for (let index = 0; index < words.length; index++) {
		const word = words[index] as FieldWord
		if (word.switch === undefined) found.push(word.text)
		else if (('*@#' + switchesWithValue).includes(word.switch) && words[index + 1]?.switch === undefined) index++
	}
	return found
}

/** The value after a switch, or undefined. */
export function valueOfSwitch(words: readonly FieldWord[], name: string): string | undefined {
	const at = words.findIndex((word) => word.switch === name)
	const value = at < 0 ? undefined : words[at + 1]
	return value?.switch === undefined ? value?.text : undefined
}

export function hasSwitch(words: readonly FieldWord[], name: string): boolean {
	return words.some((word) => word.switch === name)
}

/**
 * What a `QUOTE` field shows: its arguments, where a bare number is the code of a character. Authors of malicious
 * documents spell whole command lines that way.
 */
export function quotedText(words: readonly FieldWord[]): string {
	let text = ''
	let lastWasText = false
	for (const word of words) {
		if (word.switch !== undefined) break
		const code = word.quoted ? Number.NaN : /^(?:0x[0-9a-f]{1,4}|\d{1,5})$/i.test(word.text) ? Number(word.text) : Number.NaN
		const isCode = code >= 1 && code <= 0xffff
		text += isCode ? String.fromCharCode(code) : `${lastWasText ? ' ' : ''}${word.text}`
		lastWasText = !isCode
	}
	return text
}
