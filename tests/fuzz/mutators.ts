// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Ways to break a document. Each takes bytes and a source of chance and gives new bytes; none is larger than 8 MiB. */

export type Chance = () => number

export type Mutator = (bytes: Uint8Array, chance: Chance, others: readonly Uint8Array[]) => Uint8Array

const LARGEST = 8 * 1024 * 1024

const whole = (chance: Chance, below: number): number => Math.floor(chance() * Math.max(1, below))

/** Numbers that parsers stumble over. */
const edges = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff]

/** Words that mean something in one of the formats. */
const words = ['<', '>', '</', '&#x41;', '&lt;', '<!DOCTYPE x [', ']]>', '{\\object', '{\\*\\objdata ', '\\bin9999 ', '\\u-1?', '}', '{', ' obj\n', 'endobj\n', 'stream\n', 'endstream', '<<', '>>', '/JS', '/Kids [1 0 R]', '0 R', 'xref\n', 'trailer', 'startxref\n0', '%%EOF', 'PK\u0001\u0002', 'PK\u0003\u0004', 'PK\u0005\u0006', 'xlink:href="http://a.example/"', 'TargetMode="External"', 'DDEAUTO', '\u0000\u0000\u0000\u0000', '\u00ff\u00ff\u00ff\u00ff']

function splice(bytes: Uint8Array, at: number, wanted: number, insert: Uint8Array): Uint8Array {
	const remove = Math.min(wanted, bytes.length - at)
	const result = new Uint8Array(Math.min(LARGEST, bytes.length - remove + insert.length))
	result.set(bytes.subarray(0, Math.min(at, result.length)))
	result.set(insert.subarray(0, Math.max(0, result.length - at)), Math.min(at, result.length))
	const rest = at + insert.length
	if (rest < result.length) result.set(bytes.subarray(at + remove, at + remove + result.length - rest), rest)
	return result
}

export const mutators: Readonly<Record<string, Mutator>> = {
	'flip bits'(bytes, chance) {
		const result = bytes.slice()
		for (let count = 1 + whole(chance, 8); count > 0; count--) {
			const at = whole(chance, result.length)
			result[at] = (result[at] ?? 0) ^ (1 << whole(chance, 8))
		}
		return result
	},
	'edge number'(bytes, chance) {
		const result = bytes.slice()
		const view = new DataView(result.buffer)
		const width = [1, 2, 4][whole(chance, 3)] ?? 1
		if (result.length < width) return result
		const at = whole(chance, result.length - width + 1)
		const value = edges[whole(chance, edges.length)] ?? 0
		if (width === 1) view.setUint8(at, value & 0xff)
		else if (width === 2) view.setUint16(at, value & 0xffff, true)
		else view.setUint32(at, value >>> 0, true)
		return result
	},
	truncate: (bytes, chance) => bytes.slice(0, whole(chance, bytes.length)),
	remove(bytes, chance) {
		const at = whole(chance, bytes.length)
		return splice(bytes, at, Math.min(bytes.length - at, 1 + whole(chance, 200)), new Uint8Array(0))
	},
	repeat(bytes, chance) {
		const at = whole(chance, bytes.length)
		const piece = bytes.subarray(at, at + 1 + whole(chance, 64))
		const times = 1 + whole(chance, 400)
		const insert = new Uint8Array(piece.length * times)
		for (let index = 0; index < times; index++) insert.set(piece, index * piece.length)
		return splice(bytes, at, 0, insert)
	},
	'insert word'(bytes, chance) {
		const word = words[whole(chance, words.length)] ?? ''
		return splice(bytes, whole(chance, bytes.length), 0, Uint8Array.from(word, (character) => character.charCodeAt(0)))
	},
	'insert noise'(bytes, chance) {
		return splice(bytes, whole(chance, bytes.length), 0, Uint8Array.from({ length: 1 + whole(chance, 64) }, () => whole(chance, 256)))
	},
	'move a piece'(bytes, chance) {
		const from = whole(chance, bytes.length)
		const piece = bytes.slice(from, from + 1 + whole(chance, 512))
		return splice(bytes, whole(chance, bytes.length), chance() < 0.5 ? piece.length : 0, piece)
	},
	'cross with another'(bytes, chance, others) {
		const other = others[whole(chance, others.length)] ?? bytes
		const from = whole(chance, other.length)
		return splice(bytes, whole(chance, bytes.length), whole(chance, 64), other.slice(from, from + whole(chance, 2_048)))
	},
	append: (bytes, chance, others) => splice(bytes, bytes.length, 0, others[whole(chance, others.length)] ?? bytes),
}
