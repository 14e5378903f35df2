// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The text of a Word document: pieces that lie anywhere in the main stream, in the order of the text. [MS-DOC] §2.8.35 PlcPcd and §2.9.38 Clx. */

import { ByteReader } from '../../../bytes/byte-reader.ts'
import type { Budget } from '../../../model/budget.ts'
import { Damage } from '../../../model/failures.ts'
import type { Fib } from './fib.ts'

export interface Piece {
	/** First character and the one after the last. */
	readonly from: number
	readonly to: number
	/** First byte in the main stream. */
	readonly at: number
	readonly isWide: boolean
	/** Changes to the formatting of the whole piece. */
	readonly modifiers: Uint8Array
}

const NONE = new Uint8Array(0)

/**
 * Reads the pieces from their table; a document without one has a single piece.
 * @throws {Damage} the table is broken
 */
export function readPieces(table: Uint8Array, fib: Fib, stream: Uint8Array, budget: Budget): readonly Piece[] {
	if (table.length === 0) {
		const bytes = Math.min(fib.textTo, stream.length) - fib.textFrom
		const characters = fib.counts.reduce((sum, count) => sum + count, 0)
		const isWide = fib.isNew && characters > 0 && bytes >= 2 * characters
		return bytes > 0 ? [{ from: 0, to: isWide ? bytes >>> 1 : bytes, at: fib.textFrom, isWide, modifiers: NONE }] : []
	}
	const reader = new ByteReader(table)
	const modifiers: Uint8Array[] = []
	for (let kind = reader.u8(); kind === 1; kind = reader.u8()) {
		budget.spend('steps')
		modifiers.push(reader.take(reader.u16()))
		if (reader.left === 0) throw new Damage('pieces without their table')
	}
	const bytes = reader.take(Math.min(reader.u32(), reader.left))
	return readPieceTable(bytes, modifiers, fib, stream, budget)
}

function readPieceTable(bytes: Uint8Array, modifiers: readonly Uint8Array[], fib: Fib, stream: Uint8Array, budget: Budget): Piece[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
	const count = Math.floor((bytes.length - 4) / 12)
	const pieces: Piece[] = []
	for (let index = 0; index < count; index++) {
		budget.spend('steps')
		const from = view.getUint32(4 * index, true)
		const to = view.getUint32(4 * index + 4, true)
		const descriptor = 4 * (count + 1) + 8 * index
		const place = view.getUint32(descriptor + 2, true)
		const isNarrow = !fib.isNew || (place & 0x40000000) !== 0
		const at = !fib.isNew ? place : isNarrow ? (place & 0x3fffffff) >>> 1 : place & 0x3fffffff
		const fits = Math.floor((stream.length - at) / (isNarrow ? 1 : 2))
		if (to <= from || fits <= 0) continue
		const property = view.getUint16(descriptor + 6, true)
		pieces.push({ from, to: Math.min(to, from + fits), at, isWide: !isNarrow, modifiers: (property & 1) !== 0 ? (modifiers[property >>> 1] ?? NONE) : shortModifier(property) })
	}
	return pieces
}

/** The single changes that fit into the descriptor itself, as the ones they stand for. [MS-DOC] §2.9.214 Prm0. */
const shortModifiers: Readonly<Record<number, number>> = { 0x41: 0x0800, 0x42: 0x0801, 0x5c: 0x083c }

function shortModifier(property: number): Uint8Array {
	const code = shortModifiers[(property >>> 1) & 0x7f]
	return code === undefined ? NONE : Uint8Array.of(code & 255, code >>> 8, property >>> 8)
}
