// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The Huffman codes of deflate, with exactly the codes that zlib accepts. RFC 1951 §3.2. */

const QUICK_BITS = 10

export interface HuffmanTable {
	/** By the next bits: symbol × 16 + length of its code; 0 where the code is longer than the table or there is none. */
	readonly quick: Int32Array
	readonly mask: number
	/** Number of codes of each length. */
	readonly counts: Uint16Array
	/** Symbols in the order of their codes. */
	readonly symbols: Uint16Array
}

/**
 * @param codeLengths by symbol; 0 where the symbol does not occur
 * @param allowsOne a single code of one bit, or no code at all, may leave the rest of the code space unused
 * @returns undefined for a set of lengths that is no code, or one that is not complete
 */
export function huffmanTable(codeLengths: Uint8Array, allowsOne: boolean): HuffmanTable | undefined {
	const counts = new Uint16Array(16)
	for (const length of codeLengths) counts[length] = (counts[length] as number) + 1
	counts[0] = 0
	let left = 1
	let longest = 0
	for (let length = 1; length <= 15; length++) {
		left = left * 2 - (counts[length] as number)
		if (left < 0) return undefined
		if (counts[length] !== 0) longest = length
	}
	if (left > 0 && (!allowsOne || longest > 1)) return undefined
	return fill(codeLengths, counts, longest)
}

function fill(codeLengths: Uint8Array, counts: Uint16Array, longest: number): HuffmanTable {
	const bits = Math.max(1, Math.min(QUICK_BITS, longest))
	const quick = new Int32Array(1 << bits)
	const symbols = new Uint16Array(codeLengths.length)
	const nextCode = new Uint16Array(16)
	const nextIndex = new Uint16Array(16)
	for (let length = 1; length < 15; length++) {
		nextCode[length + 1] = ((nextCode[length] as number) + (counts[length] as number)) << 1
		nextIndex[length + 1] = (nextIndex[length] as number) + (counts[length] as number)
	}
	for (let symbol = 0; symbol < codeLengths.length; symbol++) {
		const length = codeLengths[symbol] as number
		if (length === 0) continue
		symbols[nextIndex[length] as number] = symbol
		nextIndex[length] = (nextIndex[length] as number) + 1
		const code = nextCode[length] as number
		nextCode[length] = code + 1
		if (length > bits) continue
		for (let index = reversed(code, length); index < quick.length; index += 1 << length) quick[index] = (symbol << 4) | length
	}
	return { quick, mask: quick.length - 1, counts, symbols }
}

/** Codes stand in the data with their highest bit first. */
function reversed(code: number, length: number): number {
	let result = 0
	for (let bit = 0; bit < length; bit++) result |= ((code >> bit) & 1) << (length - 1 - bit)
	return result
}

/** The order in which a block gives the lengths of its code lengths. */
export const codeLengthOrder: readonly number[] = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

/** By length symbol − 257: first length × 16 + number of extra bits. */
export const lengths = Uint16Array.from([...Array.from({ length: 28 }, (_, symbol) => {
	const extra = symbol < 8 ? 0 : (symbol >> 2) - 1
	return ((symbol < 8 ? symbol + 3 : (((symbol & 3) | 4) << extra) + 3) << 4) | extra
}), 258 << 4])

/** By distance symbol: first distance × 16 + number of extra bits. */
export const distances = Int32Array.from({ length: 30 }, (_, symbol) => {
	const extra = symbol < 4 ? 0 : (symbol >> 1) - 1
	return ((symbol < 4 ? symbol + 1 : (((symbol & 1) | 2) << extra) + 1) << 4) | extra
})

const fixedLiteralLengths = Uint8Array.from({ length: 288 }, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8))

/** §3.2.6; both are complete, so they are always tables. */
export const fixedLiterals = huffmanTable(fixedLiteralLengths, false) as HuffmanTable
export const fixedDistances = huffmanTable(new Uint8Array(32).fill(5), false) as HuffmanTable
