// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The platform of Node: zlib and OpenSSL. */

import { isUtf8 } from 'node:buffer'
import { createHash, hash } from 'node:crypto'
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'
import { DeflateRaw, InflateRaw } from 'minizlib'
import { inflateInSteps } from './inflate-stream.ts'
import type { InflateResult, Platform } from './platform.ts'

/** What one step of input should become, so that a bomb is noticed before it fills the memory. */
const OUTPUT_STEP = 1_048_576
const INPUT_STEP_LEAST = 512
const INPUT_STEP_MOST = 65_536
/** XML hardly becomes smaller with more effort. */
const LEVEL = 4

/** What `info` adds to the answer of zlib. */
interface Informed {
	readonly buffer: Buffer
	readonly engine: { readonly bytesWritten: number }
}

/** Up to here a window of this size sees everything; to make ready a larger one takes longer than to compress. */
const SMALL = 4_096

export const platform: Platform = {
	crc32: (bytes, crc = 0) => crc32(bytes, crc),
	hash: (name, bytes) => hash(name, bytes, 'buffer'),
	sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
	isUtf8,
	latin1: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'),
	inflateWhole(data, ceiling) {
		if (ceiling < 0) return undefined
		try {
			// a limit of 0 is no limit to zlib
			const { buffer, engine } = inflateRawSync(data, { maxOutputLength: Math.max(1, ceiling), chunkSize: Math.max(64, Math.min(ceiling + 1, INPUT_STEP_MOST)), info: true }) as unknown as Informed
			return buffer.length > ceiling ? undefined : { bytes: buffer, consumed: engine.bytesWritten }
		} catch {
			return undefined
		}
	},
	inflateStream(data, sink) {
		let passed = 0
		const ended = inflateNatively(data, (chunk) => {
			passed += chunk.length
			sink(chunk)
		})
		if (ended !== undefined) return ended
		// zlib refused. The common decoder says where the break is, so that every host reports the same; what was passed on already is not repeated.
		let skip = passed
		return inflateInSteps(data, (chunk) => {
			if (skip >= chunk.length) skip -= chunk.length
			else {
				const rest = skip === 0 ? chunk : chunk.subarray(skip)
				skip = 0
				sink(rest)
			}
		})
	},
	deflateWhole: (data) => deflateRawSync(data, data.length <= SMALL ? { level: LEVEL, windowBits: 12, memLevel: 4, chunkSize: 1024 } : { level: LEVEL }),
	deflater(sink) {
		const stream = new DeflateRaw({ level: LEVEL })
		let failure: unknown
		stream.on('data', (chunk: Uint8Array) => sink(chunk))
		stream.on('error', (error: unknown) => { failure = error })
		return {
			write(chunk) {
				if (chunk.length > 0) stream.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength))
				if (failure !== undefined) throw failure
			},
			end() {
				stream.end()
				if (failure !== undefined) throw failure
			},
		}
	},
}

/** Inflates with zlib, step by step and synchronously. @returns undefined where the data is broken or ends too early */
function inflateNatively(data: Uint8Array, sink: (chunk: Uint8Array) => void): InflateResult | undefined {
	const stream = new InflateRaw({})
	let produced = 0
	let isBroken = false
	let stopped: { readonly cause: unknown } | undefined
	stream.on('data', (chunk: Uint8Array) => {
		produced += chunk.length
		if (stopped !== undefined) return
		try {
			sink(chunk)
		} catch (cause) {
			// thrown again once zlib is closed
			stopped = { cause }
		}
	})
	stream.on('error', () => { isBroken = true })
	try {
		let at = 0
		for (let step = INPUT_STEP_LEAST; at < data.length; step = nextStep(at, produced)) {
			const input = Buffer.from(data.buffer, data.byteOffset + at, Math.min(step, data.length - at))
			stream.write(input)
			if (stopped !== undefined) throw stopped.cause
			if (isBroken) return undefined
			const used = (stream.handle as { readonly bytesWritten?: number } | undefined)?.bytesWritten ?? input.length
			at += used
			if (used < input.length) return { consumed: at, complete: true }
		}
		stream.end()
		return isBroken ? undefined : { consumed: at, complete: true }
	} finally {
		stream.close()
	}
}

/** As much input as becomes about `OUTPUT_STEP` bytes if it goes on as before. */
function nextStep(consumed: number, produced: number): number {
	return Math.max(INPUT_STEP_LEAST, Math.min(INPUT_STEP_MOST, Math.floor((OUTPUT_STEP * consumed) / Math.max(1, produced))))
}
