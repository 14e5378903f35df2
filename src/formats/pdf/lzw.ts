// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** LZW with codes of 9 to 12 bits, most significant bit first. ISO 32000-2 §7.4.4. */

import type { Budget } from '../../model/budget.ts'
import { ByteSink } from './byte-sink.ts'
import type { Decoded } from './filters.ts'

const CLEAR = 256
const END = 257
const FIRST_FREE = 258
const TABLE_SIZE = 4_096

/** @param early 1 where the code length grows one code early (the default of PDF), else 0 */
export function decodeLzw(data: Uint8Array, early: number, budget: Budget): Decoded {
	const sink = new ByteSink(budget, data.length)
	// every table entry is a piece of the output: where it begins and how long it is
	const starts = new Uint32Array(TABLE_SIZE)
	const lengths = new Uint32Array(TABLE_SIZE)
	let free = FIRST_FREE
	let width = 9
	let previousStart = -1
	let previousLength = 0
	let bits = 0
	let held = 0
	for (const byte of data) {
		bits = ((bits << 8) | byte) & 0xffffff
		held += 8
		if (held < width) continue
		const code = (bits >>> (held - width)) & ((1 << width) - 1)
		held -= width
		if (code === END) return { bytes: sink.taken(), complete: true }
		if (code === CLEAR) {
			free = FIRST_FREE
			width = 9
			previousStart = -1
			continue
		}
		const start = sink.length
		if (code < CLEAR) sink.byte(code)
		else if (code < free) sink.again(starts[code] as number, lengths[code] as number)
		else if (code === free && previousStart >= 0) {
			sink.again(previousStart, previousLength)
			sink.again(previousStart, 1)
		} else return { bytes: sink.taken(), complete: false }
		if (previousStart >= 0 && free < TABLE_SIZE) {
			// what came before, and the first byte of this piece: they lie one behind the other
			starts[free] = previousStart
			lengths[free] = previousLength + 1
			free++
		}
		previousStart = start
		previousLength = sink.length - start
		if (free + early >= 1 << width && width < 12) width++
	}
	return { bytes: sink.taken(), complete: false }
}
