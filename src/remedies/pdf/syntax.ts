// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Objects to bytes, each in one way only: no comments, no escapes that are not needed. ISO 32000-2 §7.3. */

import { Dict, Name, PdfString, Ref, type Value } from '../../formats/pdf/values.ts'

/** Digits after the point of a number; more than viewers work with. */
const DECIMALS = 6

/** Numbers beyond this are not read alike everywhere. */
const LARGEST = 2 ** 47

/** An object as PDF syntax, one character a byte. A stream's dictionary is written as such; its data is not. */
export function written(value: Value): string {
	const pieces: string[] = []
	write(value, pieces)
	return pieces.join('')
}

function write(value: Value, out: string[]): void {
	if (value === null || typeof value === 'boolean') out.push(String(value))
	else if (typeof value === 'number') out.push(numeral(value))
	else if (value instanceof Name) out.push(nameOf(value.text))
	else if (value instanceof PdfString) out.push(stringOf(value.bytes))
	else if (value instanceof Ref) out.push(`${value.num} ${value.gen} R`)
	else if (Array.isArray(value)) {
		out.push('[')
		;(value as readonly Value[]).forEach((item, index) => {
			if (index > 0) out.push(' ')
			write(item, out)
		})
		out.push(']')
	} else {
		const dict = value instanceof Dict ? value : (value as { readonly dict: Dict }).dict
		out.push('<<')
		for (const [key, item] of dict.entries) {
			out.push(nameOf(key), ' ')
			write(item, out)
		}
		out.push('>>')
	}
}

function numeral(value: number): string {
	if (!Number.isFinite(value)) return '0'
	const bounded = Math.max(-LARGEST, Math.min(LARGEST, value))
	if (Number.isInteger(bounded)) return String(bounded === 0 ? 0 : bounded)
	const text = bounded.toFixed(DECIMALS).replace(/0+$/, '').replace(/\.$/, '')
	return text === '-0' ? '0' : text
}

const regular = /^[!"$&'*+,\-.0-9:;=?@A-Z\\^_`a-z|~]*$/

function nameOf(text: string): string {
	if (regular.test(text)) return `/${text}`
	return `/${text.replace(/[^!"$&'*+,\-.0-9:;=?@A-Z\\^_`a-z|~]/g, (character) => `#${hex(character.charCodeAt(0) & 255)}`)}`
}

const digits = '0123456789abcdef'

function hex(byte: number): string {
	return `${digits[byte >> 4]}${digits[byte & 15]}`
}

/** Printable ASCII as a literal, anything else in hexadecimal digits. */
function stringOf(bytes: Uint8Array): string {
	let isPlain = true
	for (const byte of bytes) if (byte < 32 || byte > 126) isPlain = false
	let text = ''
	if (isPlain) {
		for (const byte of bytes) text += byte === 40 || byte === 41 || byte === 92 ? `\\${String.fromCharCode(byte)}` : String.fromCharCode(byte)
		return `(${text})`
	}
	for (const byte of bytes) text += hex(byte)
	return `<${text}>`
}
