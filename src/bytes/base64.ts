// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Base64 that comes in pieces, as lenient readers take it: white space, line ends and foreign characters are skipped, both alphabets are known. RFC 4648 §4 and §5. */

const values = new Int8Array(128).fill(-1)
for (const [value, character] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries()) values[character.charCodeAt(0)] = value
values[0x2d] = 62
values[0x5f] = 63

export class Base64Decoder {
	private bits = 0
	private count = 0
	private ended = false

	/** The bytes that `text` completes. Whatever follows a padding character belongs to nothing. */
	write(text: string): Uint8Array {
		const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4) + 1)
		let length = 0
		for (let at = 0; at < text.length && !this.ended; at++) {
			const code = text.charCodeAt(at)
			const value = code < 128 ? (values[code] as number) : -1
			if (value < 0) {
				if (code === 0x3d) this.ended = true
				continue
			}
			this.bits = ((this.bits << 6) | value) & 0xffffff
			this.count += 6
			if (this.count < 8) continue
			this.count -= 8
			bytes[length++] = (this.bits >> this.count) & 255
		}
		return bytes.subarray(0, length)
	}
}

/** Decodes a whole text. */
export function decodeBase64(text: string): Uint8Array {
	return new Base64Decoder().write(text)
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

export function encodeBase64(bytes: Uint8Array): string {
	let text = ''
	for (let at = 0; at < bytes.length; at += 3) {
		const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3)
		const group = (first << 16) | (second << 8) | third
		const left = bytes.length - at
		text += `${digits[group >> 18] ?? ''}${digits[(group >> 12) & 63] ?? ''}${left > 1 ? (digits[(group >> 6) & 63] ?? '') : '='}${left > 2 ? (digits[group & 63] ?? '') : '='}`
	}
	return text
}
