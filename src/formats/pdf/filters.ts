// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The decoding filters that say nothing about pictures. ISO 32000-2 §7.4. Broken data gives what comes before the break. */

import { platform } from '#platform'
import type { Budget } from '../../model/budget.ts'
import { LimitReached } from '../../model/failures.ts'
import { ByteSink } from './byte-sink.ts'
import { hexDigit, isSpace } from './characters.ts'

export interface Decoded {
	readonly bytes: Uint8Array
	/** The data ended as its filter wants it to. */
	readonly complete: boolean
}

/** RFC 1950 around RFC 1951. Without a valid header it is no zlib data, but some readers inflate it all the same. */
export function decodeFlate(data: Uint8Array, budget: Budget): Decoded {
	let from = 0
	// a line end that belongs to the keyword `stream`
	while (from < 2 && (data[from] === 10 || data[from] === 13)) from++
	const first = data[from] ?? 0
	const second = data[from + 1] ?? 0
	const headed = (first & 15) === 8 && (first * 256 + second) % 31 === 0 && (second & 32) === 0
	const inflated = inflate(data.subarray(from + 2), budget)
	if (headed || inflated.bytes.length > 0) return { bytes: inflated.bytes, complete: headed && inflated.complete }
	return { bytes: inflate(data, budget).bytes, complete: false }
}

function inflate(data: Uint8Array, budget: Budget): Decoded {
	const { limits } = budget
	const ceiling = Math.min(limits.partBytes, budget.remaining('expandedBytes'), Math.max(limits.ratioFloorBytes, data.length * limits.ratio))
	if (ceiling <= 0) throw new LimitReached('expandedBytes')
	const whole = platform.inflateWhole(data, ceiling)
	if (whole !== undefined) {
		budget.spend('expandedBytes', whole.bytes.length)
		return { bytes: whole.bytes, complete: true }
	}
	const sink = new ByteSink(budget, data.length)
	const { complete } = platform.inflateStream(data, (chunk) => {
		if (sink.length + chunk.length > budget.remaining('expandedBytes')) throw new LimitReached('expandedBytes')
		sink.write(chunk)
	})
	return { bytes: sink.taken(), complete }
}

export function decodeAsciiHex(data: Uint8Array, budget: Budget): Decoded {
	const sink = new ByteSink(budget, data.length)
	let high = -1
	let complete = false
	let clean = true
	for (const byte of data) {
		if (byte === 62) {
			complete = true
			break
		}
		const digit = hexDigit(byte)
		if (digit < 0) {
			if (!isSpace(byte)) clean = false
		} else if (high < 0) high = digit
		else {
			sink.byte(high * 16 + digit)
			high = -1
		}
	}
	if (high >= 0) sink.byte(high * 16)
	return { bytes: sink.taken(), complete: complete && clean }
}

export function decodeAscii85(data: Uint8Array, budget: Budget): Decoded {
	const sink = new ByteSink(budget, data.length)
	const group: number[] = []
	let complete = false
	let clean = true
	for (let at = 0; at < data.length; at++) {
		const byte = data[at] as number
		if (byte === 126) {
			complete = true
			break
		}
		if (isSpace(byte)) continue
		if (byte === 122 && group.length === 0) {
			sink.repeat(0, 4)
			continue
		}
		if (byte < 33 || byte > 117) {
			clean = false
			continue
		}
		group.push(byte - 33)
		if (group.length === 5) {
			writeGroup(sink, group, 4)
			group.length = 0
		}
	}
	if (group.length > 1) {
		const count = group.length - 1
		while (group.length < 5) group.push(84)
		writeGroup(sink, group, count)
	}
	return { bytes: sink.taken(), complete: complete && clean }
}

function writeGroup(sink: ByteSink, group: readonly number[], count: number): void {
	let value = 0
	for (const digit of group) value = value * 85 + digit
	for (let index = 0; index < count; index++) sink.byte(Math.floor(value / 256 ** (3 - index)) & 255)
}

export function decodeRunLength(data: Uint8Array, budget: Budget): Decoded {
	const sink = new ByteSink(budget, data.length)
	let at = 0
	while (at < data.length) {
		const length = data[at++] as number
		if (length === 128) return { bytes: sink.taken(), complete: true }
		if (length < 128) {
			sink.write(data.subarray(at, at + length + 1))
			at += length + 1
		} else sink.repeat(data[at++] ?? 0, 257 - length)
	}
	return { bytes: sink.taken(), complete: false }
}

