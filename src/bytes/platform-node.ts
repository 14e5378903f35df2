// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The platform of Node: zlib and OpenSSL. */

import { isUtf8 } from 'node:buffer'
import { createHash, hash } from 'node:crypto'
import { crc32, inflateRawSync } from 'node:zlib'
import { InflateRaw } from 'minizlib'
import { inflateInSteps } from './inflate-stream.ts'
import type { Platform } from './platform.ts'

const STREAM_STEP = 32_768

export const platform: Platform = {
	crc32: (bytes, crc = 0) => crc32(bytes, crc),
	hash: (name, bytes) => hash(name, bytes, 'buffer'),
	sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
	isUtf8,
	inflateWhole(data, ceiling) {
		try {
			return inflateRawSync(data, { maxOutputLength: Math.max(1, ceiling) })
		} catch {
			return undefined
		}
	},
	inflateStream(data, sink) {
		let passed = 0
		let broken = false
		let ended = false
		const stream = new InflateRaw({})
		stream.on('data', (chunk: Uint8Array) => {
			passed += chunk.length
			sink(chunk)
		})
		stream.on('end', () => { ended = true })
		stream.on('error', () => { broken = true })
		for (let at = 0; at < data.length && !broken && !ended; at += STREAM_STEP) stream.write(Buffer.from(data.buffer, data.byteOffset + at, Math.min(STREAM_STEP, data.length - at)))
		if (!broken && !ended) stream.end()
		if (!broken) return { consumed: data.length, complete: true }
		// zlib refused. The common decoder says where the break is, so that every host reports the same; what was passed on already is not repeated.
		let skip = passed
		return inflateInSteps(data, (chunk) => {
			if (skip >= chunk.length) skip -= chunk.length
			else {
				sink(chunk.subarray(skip))
				skip = 0
			}
		})
	},
}
