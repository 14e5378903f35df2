// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Puts an RTF document together from ranges of the original and from words of our own, and keeps them apart where something between them went. */

import { asciiBytes } from '../../bytes/text.ts'
import { nibbles } from '../../formats/rtf/rtf-reader.ts'

const SPACE = 32, MINUS = 45

/** Bytes of raw data a line. */
const LINE = 4_096

const digits = '0123456789abcdef'

export function hexOf(byte: number): string {
	return `${digits.charAt(byte >> 4)}${digits.charAt(byte & 15)}`
}

/** Would be taken for a part of a control word in front of it, or for the space that ends it. */
function continues(byte: number | undefined): boolean {
	if (byte === undefined) return false
	return byte === SPACE || byte === MINUS || (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122)
}

export class RtfOutput {
	readonly chunks: Uint8Array[] = []
	private readonly bytes: Uint8Array
	private from = 0
	private to = 0
	/** What was written last is a control word without a space that ends it. */
	private isOpenWord = false

	constructor(bytes: Uint8Array) {
		this.bytes = bytes
	}

	/** A range of the original. @param isWord it is one control word */
	copy(from: number, to: number, isWord = false): void {
		if (from >= to) return
		if (from !== this.to || this.from === this.to) {
			this.flush()
			if (this.isOpenWord && continues(this.bytes[from])) this.chunks.push(Uint8Array.of(SPACE))
			this.from = from
		}
		this.to = to
		this.isOpenWord = isWord && this.bytes[to - 1] !== SPACE
	}

	/** ASCII of our own. @param isWord it ends with a control word without a space */
	write(text: string, isWord = false): void {
		this.flush()
		if (this.isOpenWord && continues(text.charCodeAt(0))) this.chunks.push(Uint8Array.of(SPACE))
		this.chunks.push(asciiBytes(text))
		this.isOpenWord = isWord
	}

	/** Text of the original: bytes beyond ASCII as escapes, so that no reader takes the next one for its second half; control characters not at all. */
	text(from: number, to: number): void {
		let start = from
		for (let at = from; at < to; at++) {
			const byte = this.bytes[at] as number
			if (byte < 128 && (byte >= SPACE || byte === 10 || byte === 13 || byte === 9)) continue
			this.copy(start, at)
			start = at + 1
			if (byte >= 128) this.write(`\\'${hexOf(byte)}`)
		}
		this.copy(start, to)
	}

	/** Hexadecimal digits of the original and the white space between them. */
	digits(from: number, to: number): void {
		let start = from
		for (let at = from; at < to; at++) {
			const byte = this.bytes[at] as number
			if ((nibbles[byte] as number) < 16 || byte === 10 || byte === 13 || byte === SPACE) continue
			this.copy(start, at)
			start = at + 1
		}
		this.copy(start, to)
	}

	/** Raw data of the original as digits. */
	binary(from: number, to: number): void {
		for (let at = from; at < to; at += LINE) {
			let digits = ''
			for (const byte of this.bytes.subarray(at, Math.min(to, at + LINE))) digits += hexOf(byte)
			this.write(`${digits}\n`)
		}
	}

	flush(): void {
		if (this.from < this.to) this.chunks.push(this.bytes.subarray(this.from, this.to))
		this.from = this.to = 0
	}
}

/** Text in RTF: what is no ASCII as Unicode, with `fallback` question marks for readers that do not know it. */
export function escapedText(text: string, fallback: number): string {
	let escaped = ''
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index)
		if (code === 0x5c || code === 0x7b || code === 0x7d) escaped += `\\${text.charAt(index)}`
		else if (code < 32) escaped += ' '
		else if (code < 127) escaped += text.charAt(index)
		else escaped += `\\u${code > 32_767 ? code - 65_536 : code} ${'?'.repeat(fallback)}`
	}
	return escaped
}
