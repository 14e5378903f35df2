// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Turns the bytes of a document, in whatever encoding and pieces they come, into pieces of checked UTF-8. XML 1.0 §4.3.3 and appendix F. */

import { joinBytes, latin1, toUtf8 } from '../../bytes/text.ts'
import { textDecoder, type StreamDecoder } from '../../bytes/stream-decoder.ts'
import { Damage } from '../../model/failures.ts'
import { cutOffBytes, firstBadByte } from './characters.ts'

/** An XML declaration that is longer than this names no encoding. */
const DECLARATION = 1_024
const UTF8_FAMILY = /^(?:utf-?8|us-ascii|ascii|utf-?16|iso-10646-ucs-2)$/

/** Long chunks are handed on in pieces of this size, which stay in the processor's cache. */
const PIECE = 65_536

/** @param bytes only characters XML allows; never the beginning of one only */
type Sink = (bytes: Uint8Array) => void

export class XmlInput {
	/** Bytes of the byte order mark; where the first byte given to the sink stands. */
	mark = 0
	private readonly sink: Sink
	private head: Uint8Array | undefined = new Uint8Array(0)
	private decoder: StreamDecoder | undefined
	private cutOff: Uint8Array | undefined
	private passed = 0

	constructor(sink: Sink) {
		this.sink = sink
	}

	write(chunk: Uint8Array): void {
		if (this.head === undefined) {
			this.body(chunk)
			return
		}
		this.head = this.head.length === 0 ? chunk : joinBytes([this.head, chunk])
		if (isEnoughToTell(this.head)) this.start(this.head)
		// the caller may use its chunk again
		else if (this.head === chunk) this.head = chunk.slice()
	}

	end(): void {
		if (this.head !== undefined) this.start(this.head)
		if (this.decoder !== undefined) this.pass(toUtf8(this.decoder.end()))
		if (this.cutOff !== undefined) throw new Damage('a character is cut off', this.passed)
	}

	private start(head: Uint8Array): void {
		this.head = undefined
		const [first = 0, second = 0, third = 0] = head
		let skip = 0
		let label: string | undefined
		if (first === 0xff && second === 0xfe) [label, skip] = ['utf-16le', 2]
		else if (first === 0xfe && second === 0xff) [label, skip] = ['utf-16be', 2]
		else if (first === 0x3c && second === 0) label = 'utf-16le'
		else if (first === 0 && second === 0x3c) label = 'utf-16be'
		else if (first === 0xef && second === 0xbb && third === 0xbf) skip = this.mark = this.passed = 3
		else {
			const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(latin1(head, 0, Math.min(head.length, DECLARATION)))?.[1]?.toLowerCase()
			if (declared !== undefined && !UTF8_FAMILY.test(declared)) label = declared
		}
		if (label !== undefined) {
			this.decoder = textDecoder(label)
			if (this.decoder === undefined) throw new Damage(`unknown encoding ${label.slice(0, 40)}`, 0)
		}
		this.body(head.subarray(skip))
	}

	private body(chunk: Uint8Array): void {
		for (let at = 0; at < chunk.length; at += PIECE) {
			const piece = chunk.subarray(at, at + PIECE)
			this.pass(this.decoder === undefined ? piece : toUtf8(this.decoder.decode(piece)))
		}
	}

	private pass(chunk: Uint8Array): void {
		let bytes = chunk
		if (this.cutOff !== undefined) {
			bytes = joinBytes([this.cutOff, chunk])
			this.cutOff = undefined
		}
		const cut = cutOffBytes(bytes)
		const whole = cut === 0 ? bytes : bytes.subarray(0, bytes.length - cut)
		const bad = firstBadByte(whole)
		if (bad >= 0) {
			// everything before it is still read
			if (bad > 0) this.sink(whole.subarray(0, bad))
			throw new Damage('a byte that is no character', this.passed + bad)
		}
		if (cut > 0) this.cutOff = bytes.slice(bytes.length - cut)
		this.passed += whole.length
		if (whole.length > 0) this.sink(whole)
	}
}

/** Enough to know the encoding: the declaration is there, or it is known that there is none. */
function isEnoughToTell(head: Uint8Array): boolean {
	if (head.length >= DECLARATION) return true
	if (head.length < 6) return false
	const text = latin1(head)
	return !text.startsWith('<?xml') || text.includes('?>')
}
