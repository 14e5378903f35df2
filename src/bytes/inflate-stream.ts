// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * Streaming inflate in JavaScript: the browser's way, and everybody's way for broken data, so that all hosts see the same
 * bytes before the break. As strict as zlib: what zlib refuses ends the stream here too, at the same byte. RFC 1951.
 */

import { codeLengthOrder, distances, fixedDistances, fixedLiterals, huffmanTable, lengths, type HuffmanTable } from './huffman.ts'
import type { InflateResult } from './platform.ts'

const WINDOW = 32_768
/** Room for output before it is passed on; the window stays for later references. */
const ROOM = 98_304
const LONGEST_MATCH = 258
/** A length and a distance take up less input than this. */
const FAR_FROM_END = 8

/** See `Platform.inflateStream`. */
export function inflateInSteps(data: Uint8Array, sink: (chunk: Uint8Array) => void): InflateResult {
	const inflater = new Inflater(data, WINDOW + ROOM, (chunk) => {
		sink(chunk)
		return true
	})
	const complete = inflater.run()
	return { consumed: inflater.consumed, complete }
}

/** The first `length` bytes of raw deflate data; fewer where it ends or breaks before. Starting a stream of the runtime would take longer than this. */
export function inflateHead(data: Uint8Array, length: number): Uint8Array {
	let head = new Uint8Array(0)
	new Inflater(data, length, (chunk) => {
		head = chunk.subarray(0, length)
		return false
	}).run()
	return head
}

class Inflater {
	private readonly data: Uint8Array
	/** Takes output; whether it wants more. */
	private readonly sink: (chunk: Uint8Array<ArrayBuffer>) => boolean
	/** Bytes of output that are gathered before they are passed on. */
	private readonly room: number
	/** Next byte of input; runs past the end while the bit buffer is filled up with zeros. */
	private at = 0
	private bits = 0
	private bitCount = 0
	/** A match may start where the room ends, and `compressed` may add one to what `hurry` has done. */
	private readonly output: Uint8Array<ArrayBuffer>
	private filled = 0
	private passed = 0
	/** Whether more than a window of output has gone by, so that every distance is possible. */
	private isWindowFull = false

	constructor(data: Uint8Array, room: number, sink: (chunk: Uint8Array<ArrayBuffer>) => boolean) {
		this.data = data
		this.room = room
		this.sink = sink
		this.output = new Uint8Array(room + 2 * LONGEST_MATCH)
	}

	/** Whole bytes of input that have been used. */
	get consumed(): number {
		return Math.min(this.data.length, this.at - (this.bitCount >> 3))
	}

	/** @returns whether the final block ended without an error */
	run(): boolean {
		let isFinal = false
		let isGood = true
		while (isGood && !isFinal) {
			isFinal = this.take(1) === 1
			const type = this.take(2)
			if (this.isPastEnd()) isGood = false
			else if (type === 0) isGood = this.stored()
			else if (type === 1) isGood = this.compressed(fixedLiterals, fixedDistances)
			else if (type === 2) isGood = this.dynamic()
			else isGood = false
		}
		this.pass()
		return isGood
	}

	private isPastEnd(): boolean {
		return this.at > this.data.length && this.at - (this.bitCount >> 3) > this.data.length
	}

	private need(count: number): void {
		while (this.bitCount < count) {
			this.bits |= (this.at < this.data.length ? (this.data[this.at] as number) : 0) << this.bitCount
			this.at++
			this.bitCount += 8
		}
	}

	private take(count: number): number {
		this.need(count)
		const value = this.bits & ((1 << count) - 1)
		this.bits >>>= count
		this.bitCount -= count
		return value
	}

	/** Passes everything on that is not yet, and keeps the last window of it. @returns whether more is wanted */
	private pass(): boolean {
		if (this.filled > this.passed && !this.sink(this.output.slice(this.passed, this.filled))) return false
		if (this.filled > WINDOW) {
			this.output.copyWithin(0, this.filled - WINDOW, this.filled)
			this.filled = WINDOW
			this.isWindowFull = true
		}
		this.passed = this.filled
		return true
	}

	private stored(): boolean {
		this.take(this.bitCount & 7)
		const length = this.take(16)
		const check = this.take(16)
		if (this.isPastEnd() || length !== (~check & 0xffff)) return false
		// the bit buffer is empty now: it held whole bytes, and no more than these four were asked for
		const end = Math.min(this.data.length, this.at + length)
		const isWhole = this.at + length <= this.data.length
		while (this.at < end) {
			if (this.filled >= this.room && !this.pass()) return false
			const count = Math.min(end - this.at, this.room - this.filled)
			this.output.set(this.data.subarray(this.at, this.at + count), this.filled)
			this.at += count
			this.filled += count
		}
		return isWhole
	}

	private dynamic(): boolean {
		const literalCount = this.take(5) + 257
		const distanceCount = this.take(5) + 1
		const codeCount = this.take(4) + 4
		if (literalCount > 286 || distanceCount > 30) return false
		const codeLengths = new Uint8Array(19)
		for (let index = 0; index < codeCount; index++) codeLengths[codeLengthOrder[index] as number] = this.take(3)
		const codes = huffmanTable(codeLengths, false)
		if (codes === undefined || this.isPastEnd()) return false
		const total = literalCount + distanceCount
		const all = new Uint8Array(total)
		for (let index = 0; index < total;) {
			const symbol = this.symbol(codes)
			if (symbol < 0) return false
			if (symbol < 16) {
				all[index++] = symbol
				continue
			}
			if (symbol === 16 && index === 0) return false
			const value = symbol === 16 ? (all[index - 1] as number) : 0
			const repeat = symbol === 16 ? 3 + this.take(2) : symbol === 17 ? 3 + this.take(3) : 11 + this.take(7)
			if (this.isPastEnd() || index + repeat > total) return false
			all.fill(value, index, index + repeat)
			index += repeat
		}
		if (all[256] === 0) return false
		const literals = huffmanTable(all.subarray(0, literalCount), true)
		const distances = huffmanTable(all.subarray(literalCount), true)
		return literals !== undefined && distances !== undefined && this.compressed(literals, distances)
	}

	/** The next symbol of a code, or -1 where the bits belong to no symbol or the data ends. */
	private symbol(table: HuffmanTable): number {
		this.need(15)
		const entry = table.quick[this.bits & table.mask] as number
		let symbol: number
		if (entry !== 0) {
			this.bits >>>= entry & 15
			this.bitCount -= entry & 15
			symbol = entry >> 4
		} else symbol = this.longSymbol(table)
		return this.at > this.data.length && this.isPastEnd() ? -1 : symbol
	}

	/** Bit by bit, for codes that are longer than the quick table. */
	private longSymbol(table: HuffmanTable): number {
		let code = 0
		let first = 0
		let index = 0
		for (let length = 1; length <= 15; length++) {
			code |= (this.bits >>> (length - 1)) & 1
			const count = table.counts[length] as number
			if (code - first < count) {
				this.bits >>>= length
				this.bitCount -= length
				return table.symbols[index + code - first] as number
			}
			index += count
			first = (first + count) << 1
			code <<= 1
		}
		return -1
	}

	private compressed(literals: HuffmanTable, distanceTable: HuffmanTable): boolean {
		const { output } = this
		for (;;) {
			if (this.filled >= this.room && !this.pass()) return false
			if (this.at + FAR_FROM_END <= this.data.length) this.hurry(literals, distanceTable)
			const symbol = this.symbol(literals)
			if (symbol < 256) {
				if (symbol < 0) return false
				output[this.filled++] = symbol
				continue
			}
			if (symbol === 256) return true
			const lengthEntry = lengths[symbol - 257]
			if (lengthEntry === undefined) return false
			const length = (lengthEntry >> 4) + this.take(lengthEntry & 15)
			const distanceEntry = distances[this.symbol(distanceTable)]
			if (distanceEntry === undefined) return false
			const distance = (distanceEntry >> 4) + this.take(distanceEntry & 15)
			if (distance > this.filled || (this.isWindowFull && distance > WINDOW) || this.isPastEnd()) return false
			this.repeat(distance, length)
		}
	}

	/**
	 * Decodes what is common, with everything in local variables: short codes, known distances, input and output with room.
	 * Stops before anything else, which `compressed` then decodes with care.
	 */
	private hurry(literals: HuffmanTable, distanceTable: HuffmanTable): void {
		const { data, output } = this
		const literalQuick = literals.quick
		const literalMask = literals.mask
		const distanceQuick = distanceTable.quick
		const distanceMask = distanceTable.mask
		const lastInput = data.length - FAR_FROM_END
		const lastOutput = this.room
		const farthest = this.isWindowFull ? WINDOW : Infinity
		let { at, bits, bitCount, filled } = this
		while (at <= lastInput && filled < lastOutput) {
			while (bitCount < 15) {
				bits |= (data[at++] as number) << bitCount
				bitCount += 8
			}
			const entry = literalQuick[bits & literalMask] as number
			const symbol = entry >> 4
			if (entry === 0 || symbol === 256 || symbol > 285) break
			if (symbol < 256) {
				bits >>>= entry & 15
				bitCount -= entry & 15
				output[filled++] = symbol
				continue
			}
			// nothing is taken for good until the whole pair is known
			let pairAt = at
			let pairBits = bits >>> (entry & 15)
			let pairCount = bitCount - (entry & 15)
			while (pairCount < 20) {
				pairBits |= (data[pairAt++] as number) << pairCount
				pairCount += 8
			}
			const lengthEntry = lengths[symbol - 257] as number
			const length = (lengthEntry >> 4) + (pairBits & ((1 << (lengthEntry & 15)) - 1))
			pairBits >>>= lengthEntry & 15
			pairCount -= lengthEntry & 15
			const distanceCode = distanceQuick[pairBits & distanceMask] as number
			if (distanceCode === 0 || distanceCode >> 4 > 29) break
			pairBits >>>= distanceCode & 15
			pairCount -= distanceCode & 15
			while (pairCount < 13) {
				pairBits |= (data[pairAt++] as number) << pairCount
				pairCount += 8
			}
			const distanceEntry = distances[distanceCode >> 4] as number
			const distance = (distanceEntry >> 4) + (pairBits & ((1 << (distanceEntry & 15)) - 1))
			if (distance > filled || distance > farthest) break
			bits = pairBits >>> (distanceEntry & 15)
			bitCount = pairCount - (distanceEntry & 15)
			at = pairAt
			const end = filled + length
			let from = filled - distance
			if (distance >= length && length > 24) {
				output.copyWithin(filled, from, from + length)
				filled = end
			} else while (filled < end) output[filled++] = output[from++] as number
		}
		this.at = at
		this.bits = bits
		this.bitCount = bitCount
		this.filled = filled
	}

	private repeat(distance: number, length: number): void {
		const { output } = this
		let to = this.filled
		let from = to - distance
		this.filled = to + length
		if (distance >= length && length > 24) output.copyWithin(to, from, from + length)
		else while (to < this.filled) output[to++] = output[from++] as number
	}
}
