// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Compresses with the zlib wrapper, as PNG and PDF want it. RFC 1950. */

import { platform } from '#platform'
import { joinBytes } from './text.ts'

/** Sums stay exact up to this many bytes between divisions. */
const STRETCH = 5_552
const PRIME = 65_521

function adler32(bytes: Uint8Array): number {
	let low = 1
	let high = 0
	for (let from = 0; from < bytes.length; from += STRETCH) {
		const to = Math.min(bytes.length, from + STRETCH)
		for (let at = from; at < to; at++) {
			low += bytes[at] as number
			high += low
		}
		low %= PRIME
		high %= PRIME
	}
	return (high * 65_536 + low) >>> 0
}

/** Two bytes of header, raw deflate data, a checksum. */
export function deflateZlib(bytes: Uint8Array): Uint8Array {
	const sum = new Uint8Array(4)
	new DataView(sum.buffer).setUint32(0, adler32(bytes))
	return joinBytes([Uint8Array.of(0x78, 0x5e), platform.deflateWhole(bytes), sum])
}

/** CRC-32, for formats that check their pieces with it. */
export function crc32(bytes: Uint8Array, crc = 0): number {
	return platform.crc32(bytes, crc)
}
