// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Compressed data as PDF and PNG want it: RFC 1950 around RFC 1951. */

import { platform } from '#platform'
import { joinBytes } from './text.ts'

const MODULUS = 65_521
/** So many bytes can be summed before 32 bits are full. */
const BLOCK = 5_552

/** Compresses in one go; the header says 32 KiB window, default effort. */
export function deflateZlib(data: Uint8Array): Uint8Array {
	const sum = adler32(data)
	return joinBytes([Uint8Array.of(0x78, 0x9c), platform.deflateWhole(data), Uint8Array.of(sum >>> 24, sum >>> 16, sum >>> 8, sum)])
}

/** RFC 1950 §8.2. */
export function adler32(data: Uint8Array): number {
	let low = 1
	let high = 0
	for (let from = 0; from < data.length; from += BLOCK) {
		const to = Math.min(data.length, from + BLOCK)
		for (let at = from; at < to; at++) {
			low += data[at] as number
			high += low
		}
		low %= MODULUS
		high %= MODULUS
	}
	return high * 65_536 + low
}
