// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Bytes to text and back, with the encodings of office documents. Decoding never throws: what cannot be decoded becomes U+FFFD. */

import { platform } from '#platform'

interface Decoder {
	decode(bytes: Uint8Array): string
}

const decoders = new Map<string, Decoder>()

/** Code page 1252 from 0x80 to 0x9F. The decoder of some Node versions takes it for Latin-1. */
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const windows1252: Decoder = {
	decode: (bytes) => latin1(bytes).replace(/[\u0080-\u009f]/g, (character) => CP1252[character.charCodeAt(0) - 0x80] as string),
}

/** The decoder for a WHATWG encoding label; windows-1252 for a label nobody knows. */
function decoderFor(label: string): Decoder {
	let decoder = decoders.get(label)
	if (decoder === undefined) {
		decoder = newDecoder(label)
		decoders.set(label, decoder)
	}
	return decoder
}

function newDecoder(label: string): Decoder {
	try {
		const decoder = new TextDecoder(label, { ignoreBOM: true })
		return decoder.encoding === 'windows-1252' ? windows1252 : decoder
	} catch {
		return windows1252
	}
}

export function decodeText(bytes: Uint8Array, label: string): string {
	return decoderFor(label).decode(bytes)
}

export function utf8(bytes: Uint8Array): string {
	return decoderFor('utf-8').decode(bytes)
}

export function utf16(bytes: Uint8Array): string {
	return decoderFor('utf-16le').decode(bytes)
}

/** One character a byte, U+0000 to U+00FF: for magic numbers, keywords and offsets that must stay right. */
export function latin1(bytes: Uint8Array, from = 0, to = bytes.length): string {
	return platform.latin1(bytes.subarray(from, to))
}

/** A Windows code page number as a WHATWG label: 1252 → `windows-1252`, 65001 → `utf-8`. */
export function codePageLabel(codePage: number): string {
	const special: Record<number, string> = { 0: 'windows-1252', 437: 'ibm866', 874: 'windows-874', 932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5', 1200: 'utf-16le', 1201: 'utf-16be', 10000: 'macintosh', 10007: 'x-mac-cyrillic', 20866: 'koi8-r', 28591: 'iso-8859-1', 65000: 'utf-8', 65001: 'utf-8' }
	return special[codePage] ?? `windows-${codePage}`
}

const encoder = new TextEncoder()

export function toUtf8(text: string): Uint8Array {
	return encoder.encode(text)
}

/** Bytes of a Latin-1 string; only for ASCII markers. */
export function asciiBytes(text: string): Uint8Array {
	const bytes = new Uint8Array(text.length)
	for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index)
	return bytes
}

/** First index of `needle` in `bytes` from `from`, or -1. */
export function indexOfBytes(bytes: Uint8Array, needle: Uint8Array, from = 0, to = bytes.length): number {
	const first = needle[0]
	if (first === undefined) return from
	const last = Math.min(to, bytes.length) - needle.length
	let at = bytes.indexOf(first, from)
	while (at >= 0 && at <= last) {
		let same = 1
		while (same < needle.length && bytes[at + same] === needle[same]) same++
		if (same === needle.length) return at
		at = bytes.indexOf(first, at + 1)
	}
	return -1
}

/** Last index of `needle` in `bytes`, not before `floor`, or -1. */
export function lastIndexOfBytes(bytes: Uint8Array, needle: Uint8Array, floor = 0): number {
	for (let at = bytes.length - needle.length; at >= floor; at--) {
		let same = 0
		while (same < needle.length && bytes[at + same] === needle[same]) same++
		if (same === needle.length) return at
	}
	return -1
}

export function startsWith(bytes: Uint8Array, marker: string, at = 0): boolean {
	if (at + marker.length > bytes.length) return false
	for (let index = 0; index < marker.length; index++) if (bytes[at + index] !== marker.charCodeAt(index)) return false
	return true
}

export function joinBytes(chunks: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0))
	let at = 0
	for (const chunk of chunks) {
		whole.set(chunk, at)
		at += chunk.length
	}
	return whole
}
