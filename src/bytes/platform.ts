// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a host's runtime does better than JavaScript. `#platform` is one of `platform-node.ts` and `platform-web.ts`; both must give the same answers. */

export interface InflateResult {
	/** Bytes of compressed data that were used; where the data is broken, about where. */
	readonly consumed: number
	/** The data ended with a final block, without an error. */
	readonly complete: boolean
}

/** What came of data that was inflated in one go. */
export interface Whole {
	readonly bytes: Uint8Array
	/** Bytes of compressed data up to the end of the final block. */
	readonly consumed: number
}

export type HashName = 'md5' | 'sha1' | 'sha256' | 'sha384' | 'sha512'

export interface Platform {
	/** CRC-32 (ISO 3309) of `bytes`, continuing from `crc`. */
	crc32(bytes: Uint8Array, crc?: number): number
	/** The digest of `bytes`; `crypto.ts` is the door to it. */
	hash(name: HashName, bytes: Uint8Array): Uint8Array
	/** SHA-256 as lower-case hex. */
	sha256(bytes: Uint8Array): string
	isUtf8(bytes: Uint8Array): boolean
	/** One character a byte, U+0000 to U+00FF. */
	latin1(bytes: Uint8Array): string
	/**
	 * Inflates raw deflate data (RFC 1951) in one go, or returns undefined when the data is broken or the result would be
	 * larger than `ceiling`; the caller then streams, which tells why. Bytes after the final block do not count as broken.
	 */
	inflateWhole(data: Uint8Array, ceiling: number): Whole | undefined
	/**
	 * Inflates raw deflate data piece by piece, never holding more than some megabytes of output. `sink` may keep what it gets and throw to stop.
	 * Broken data ends the stream with `complete: false`; everything before the break has been given to `sink`.
	 */
	inflateStream(data: Uint8Array, sink: (chunk: Uint8Array) => void): InflateResult
	/** Compresses to raw deflate data in one go. What comes out may differ from host to host, never on one host. */
	deflateWhole(data: Uint8Array): Uint8Array
	/** Compresses what is written piece by piece; `sink` may keep what it gets. */
	deflater(sink: (chunk: Uint8Array) => void): Deflater
}

/** Takes bytes and compresses them; `end` has to be called once. */
export interface Deflater {
	write(chunk: Uint8Array): void
	end(): void
}
