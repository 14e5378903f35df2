// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * The compiled form of a module, which office programs run when it fits their version, whatever the source says.
 * [MS-OVBA] calls it the performance cache and leaves it open; what is read here are its line table and its string
 * literals, enough to see whether both forms are of one piece.
 */

import { latin1 } from '../../bytes/text.ts'
import type { Source } from './source.ts'

export interface Compiled {
	/** Entries of the line table; an honest compiler makes one for each line of the source. */
	readonly lines: number
	/** String literals, one character a byte. */
	readonly strings: readonly string[]
}

const TABLE_POINTER = 0x19
const TABLE_BASE = 0x3c
const TABLE_MARK = 0xcafe
const STRING_LITERAL = 0xb9
/** Shorter ones could be anything. */
const SHORTEST_STRING = 6

/** Reads what stands before the source in a module's stream; undefined where there is no compiled form or one of another kind. */
export function readCompiled(stream: Uint8Array, sourceOffset: number): Compiled | undefined {
	const cache = stream.subarray(0, sourceOffset)
	if (cache.length < TABLE_BASE) return undefined
	const view = new DataView(cache.buffer, cache.byteOffset, cache.byteLength)
	const table = view.getUint32(TABLE_POINTER, true) + TABLE_BASE
	if (table + 10 > cache.length || view.getUint16(table, true) !== TABLE_MARK) return undefined
	const lines = view.getUint16(table + 4, true)
	const code = table + 10 + lines * 12
	if (code > cache.length) return undefined
	return { lines, strings: literals(cache.subarray(code)) }
}

function literals(code: Uint8Array): string[] {
	const strings: string[] = []
	let at = code.indexOf(STRING_LITERAL)
	while (at >= 0 && at + 4 <= code.length) {
		const from = at + 4
		const to = from + ((code[at + 2] as number) | ((code[at + 3] as number) << 8))
		const isLiteral = code[at + 1] === 0 && to - from >= SHORTEST_STRING && to <= code.length && isText(code, from, to)
		if (isLiteral) strings.push(latin1(code, from, to))
		at = code.indexOf(STRING_LITERAL, isLiteral ? to : at + 1)
	}
	return strings
}

function isText(bytes: Uint8Array, from: number, to: number): boolean {
	for (let at = from; at < to; at++) if ((bytes[at] as number) < 0x20 || bytes[at] === 0x7f) return false
	return true
}

/**
 * Where compiled form and source cannot be of one piece: says how, in a few words; else undefined.
 * @param source read with one character a byte, as the strings of `compiled` are
 */
export function disagreement(compiled: Compiled, source: Source): string | undefined {
	if (compiled.lines > 0 && source.lines === 0) return `${compiled.lines} compiled lines, no source`
	const difference = Math.abs(compiled.lines - source.lines)
	// tools that touch the source may add or lose an empty line
	if (difference > 2 && difference * 10 > source.lines) return `${compiled.lines} compiled lines, ${source.lines} lines of source`
	const known = new Set(source.strings)
	const foreign = compiled.strings.find((text) => !known.has(text))
	return foreign === undefined ? undefined : `compiled text "${foreign}" is not in the source`
}
