// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Which bytes may stand in an XML document and in its names, on UTF-8. XML 1.0 (fifth edition) §2.2 and §2.3. */

import { platform } from '#platform'

const NAME_START = ':A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}'
const NAME = new RegExp(`^[${NAME_START}][${NAME_START}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$`, 'u')

export function isName(text: string): boolean {
	return NAME.test(text)
}

/** 1: may stand in a name, as far as one byte tells; bytes of other than ASCII characters may. */
export const nameBytes = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 128 || /[\w:.-]/.test(String.fromCharCode(byte)) ? 1 : 0))

/** 1: means nothing special inside an attribute value. Zero ends the buffer. */
export const plainBytes = Uint8Array.from({ length: 256 }, (_, byte) => (/[\0"'<&]/.test(String.fromCharCode(byte)) ? 0 : 1))

export function isSpace(byte: number): boolean {
	return byte === 32 || byte === 10 || byte === 13 || byte === 9
}

/** Length of a character that the end of the bytes cuts off; 0 where the last one is whole. */
export function cutOffBytes(bytes: Uint8Array): number {
	for (let back = 1; back <= 3 && back <= bytes.length; back++) {
		const byte = bytes[bytes.length - back] as number
		if (byte < 0x80) return 0
		if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0
	}
	return 0
}

/** Index of the first byte that belongs to no character of XML: controls, U+FFFE and U+FFFF, whatever is not UTF-8; -1 where all are good. */
export function firstBadByte(bytes: Uint8Array): number {
	const control = firstControl(bytes)
	const clean = control < 0 ? bytes : bytes.subarray(0, control)
	if (!platform.isUtf8(clean)) return firstNotUtf8(clean)
	for (let at = clean.indexOf(0xef); at >= 0; at = clean.indexOf(0xef, at + 1)) {
		if (clean[at + 1] === 0xbf && (clean[at + 2] as number) >= 0xbe) return at
	}
	return control
}

function isControl(byte: number): boolean {
	return byte < 32 && byte !== 9 && byte !== 10 && byte !== 13
}

const NO_WORDS = new Int32Array(0)

/** Looks at four bytes at a time: documents are large and controls rare. */
function firstControl(bytes: Uint8Array): number {
	const { length, byteOffset } = bytes
	let at = 0
	const aligned = Math.min(length, (4 - (byteOffset & 3)) & 3)
	while (at < aligned) if (isControl(bytes[at++] as number)) return at - 1
	// a piece too short to reach an aligned place has no words
	const words = length - at < 4 ? NO_WORDS : new Int32Array(bytes.buffer, byteOffset + at, (length - at) >> 2)
	for (let index = 0; index < words.length; index++) {
		const word = words[index] as number
		// not zero if any of the four is less than 32
		if ((((word - 0x20202020) | 0) & ~word & 0x80808080) !== 0) {
			for (let byte = at + index * 4; byte < at + index * 4 + 4; byte++) if (isControl(bytes[byte] as number)) return byte
		}
	}
	for (at += words.length * 4; at < length; at++) if (isControl(bytes[at] as number)) return at
	return -1
}

function firstNotUtf8(bytes: Uint8Array): number {
	for (let at = 0; at < bytes.length;) {
		const lead = bytes[at] as number
		const size = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
		if (size > 1 && !platform.isUtf8(bytes.subarray(at, at + size))) return at
		at += size
	}
	return -1
}
