// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * Decodes the hexadecimal data of RTF destinations. Between two digits Word bears white space, control words, escapes,
 * groups and binary data; what each of them does to the digits around it differs among readers. Where that matters
 * there is more than one reading, and all of them are given back.
 */

import { endOfControl, nibbles } from './rtf-reader.ts'

/** How a reader takes what should not be there. */
interface Reading {
	/** Groups inside the data: their digits count, only those of groups that start with `\*` do not, or none do. */
	readonly groups: 'kept' | 'ignorable-skipped' | 'skipped'
	/** `\'xx`: nothing, a byte, or nothing and a digit that waits for its second half is lost. */
	readonly escapes: 'dropped' | 'byte' | 'resets'
	/** The replacement characters behind `\u`: digits like any other, or skipped as in text. */
	readonly fallback: 'kept' | 'skipped'
}

/** What stands between the digits. */
interface Survey {
	groups: boolean
	escapes: boolean
	unicode: boolean
	words: boolean
}

const plain: Reading = { groups: 'kept', escapes: 'dropped', fallback: 'kept' }

const OPEN = 123, CLOSE = 125, BACKSLASH = 92

export interface HexData {
	/** Different readings of the same digits, at least one, the plainest first. */
	readonly readings: readonly Uint8Array[]
	/** What stands between the digits that an honest program does not write, in words; empty when there is nothing. */
	readonly oddities: readonly string[]
}

/** Decodes the digits in `from` to `to`. */
export function decodeHex(bytes: Uint8Array, from: number, to: number): HexData {
	const inside = survey(bytes, from, to)
	const readings: Uint8Array[] = []
	for (const reading of readingsFor(inside)) {
		const data = decode(bytes, from, to, reading)
		if (!readings.some((other) => sameBytes(other, data))) readings.push(data)
	}
	const oddities: string[] = []
	if (inside.groups) oddities.push('groups inside hexadecimal data')
	if (inside.escapes) oddities.push('escapes inside hexadecimal data')
	if (inside.words) oddities.push('control words inside hexadecimal data')
	return { readings, oddities }
}

/** The plain reading, each deviation on its own, and all that skip together; more would not be more likely. */
function readingsFor(inside: Survey): readonly Reading[] {
	const readings: Reading[] = [plain]
	if (inside.groups) readings.push({ ...plain, groups: 'ignorable-skipped' }, { ...plain, groups: 'skipped' })
	if (inside.escapes) readings.push({ ...plain, escapes: 'byte' }, { ...plain, escapes: 'resets' })
	if (inside.unicode) readings.push({ ...plain, fallback: 'skipped' })
	if (inside.groups && (inside.escapes || inside.unicode)) readings.push({ groups: 'ignorable-skipped', escapes: 'resets', fallback: 'skipped' }, { groups: 'skipped', escapes: 'resets', fallback: 'skipped' })
	return readings
}

/** The plain reading only, for data whose exact bytes nobody disguises. */
export function decodePlainHex(bytes: Uint8Array, from: number, to: number): Uint8Array {
	return decode(bytes, from, to, plain)
}

/** The digits of a picture: groups among them hold its properties. */
export function decodePictureHex(bytes: Uint8Array, from: number, to: number): Uint8Array {
	return decode(bytes, from, to, { ...plain, groups: 'skipped' })
}

function survey(bytes: Uint8Array, from: number, to: number): Survey {
	const inside = { groups: false, escapes: false, unicode: false, words: false }
	let at = from
	while (at < to) {
		const byte = bytes[at] as number
		if (byte === OPEN) inside.groups = true
		if (byte !== BACKSLASH) {
			at++
			continue
		}
		const { name, value, end } = endOfControl(bytes, at, to)
		at = end
		if (name === "'") inside.escapes = true
		else if (name === 'u') inside.unicode = true
		else if (name === 'bin') at += value !== undefined && value > 0 && end + value <= to ? value : 0
		else if (name !== '*' && name !== '') inside.words = true
	}
	return inside
}

function decode(bytes: Uint8Array, from: number, to: number, reading: Reading): Uint8Array {
	const decoded = new Uint8Array(to - from)
	let length = 0
	let high = -1
	let skipDigits = 0
	let fallbackLength = 1
	let at = from
	while (at < to) {
		const byte = bytes[at] as number
		const nibble = nibbles[byte] as number
		if (nibble < 16) {
			at++
			if (skipDigits > 0) skipDigits--
			else if (high < 0) high = nibble
			else {
				decoded[length++] = (high << 4) | nibble
				high = -1
			}
		} else if (byte === BACKSLASH) {
			const { name, value, end } = endOfControl(bytes, at, to)
			at = end
			if (name === "'") {
				const escaped = ((nibbles[bytes[at] ?? 0] as number) << 4) | (nibbles[bytes[at + 1] ?? 0] as number)
				if (escaped < 256) at += 2
				if (reading.escapes === 'resets') high = -1
				if (reading.escapes === 'byte' && escaped < 256) decoded[length++] = escaped
			} else if (name === 'bin' && value !== undefined && value > 0 && at + value <= to) {
				decoded.set(bytes.subarray(at, at + value), length)
				length += value
				at += value
			} else if (name === 'uc') fallbackLength = Math.max(0, value ?? 1)
			else if (name === 'u' && reading.fallback === 'skipped') skipDigits = fallbackLength
		} else if (byte === OPEN && (reading.groups === 'skipped' || (reading.groups === 'ignorable-skipped' && startsIgnorable(bytes, at, to)))) at = endOfGroup(bytes, at, to)
		else {
			if (byte === OPEN || byte === CLOSE) skipDigits = 0
			at++
		}
	}
	return decoded.subarray(0, length)
}

function startsIgnorable(bytes: Uint8Array, at: number, to: number): boolean {
	let here = at + 1
	while (here < to && (bytes[here] as number) <= 32) here++
	return bytes[here] === BACKSLASH && bytes[here + 1] === 42
}

/** Where the group that opens at `at` has been closed. */
function endOfGroup(bytes: Uint8Array, at: number, to: number): number {
	let depth = 0
	let here = at
	while (here < to) {
		const byte = bytes[here] as number
		if (byte === BACKSLASH) {
			const { name, value, end } = endOfControl(bytes, here, to)
			here = name === 'bin' && value !== undefined && value > 0 && end + value <= to ? end + value : end
			continue
		}
		if (byte === OPEN) depth++
		if (byte === CLOSE && --depth === 0) return here + 1
		here++
	}
	return to
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
	if (one.length !== other.length) return false
	for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false
	return true
}
