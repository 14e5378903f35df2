// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The platform of browsers: no WebAssembly, no `eval`, nothing asynchronous. */

import { md5, sha1 } from '@noble/hashes/legacy.js'
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import pako from 'pako/lib/deflate.js'
import { inflateInSteps } from './inflate-stream.ts'
import type { Platform } from './platform.ts'
import { joinBytes } from './text.ts'

const table = Int32Array.from({ length: 256 }, (_, byte) => {
	let crc = byte
	for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
	return crc
})

const hashes = { md5, sha1, sha256, sha384, sha512 }

export const platform: Platform = {
	crc32(bytes, crc = 0) {
		let register = ~crc
		for (let at = 0; at < bytes.length; at++) register = (register >>> 8) ^ (table[(register ^ (bytes[at] as number)) & 255] as number)
		return ~register >>> 0
	},
	hash: (name, bytes) => hashes[name](bytes),
	sha256: (bytes) => bytesToHex(sha256(bytes)),
	isUtf8(bytes) {
		try {
			strict.decode(bytes)
			return true
		} catch {
			return false
		}
	},
	latin1(bytes) {
		let text = ''
		for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192))
		return text
	},
	inflateWhole(data, ceiling) {
		if (ceiling < 0) return undefined
		const chunks: Uint8Array[] = []
		let length = 0
		try {
			const { complete, consumed } = inflateInSteps(data, (chunk) => {
				length += chunk.length
				if (length > ceiling) throw tooMuch
				chunks.push(chunk)
			})
			return complete ? { bytes: joinBytes(chunks), consumed } : undefined
		} catch (error) {
			if (error !== tooMuch) throw error
			return undefined
		}
	},
	inflateStream: inflateInSteps,
	deflateWhole: (data) => pako.deflateRaw(data, { level: LEVEL }),
	deflater(sink) {
		const stream = new pako.Deflate({ level: LEVEL, raw: true, chunkSize: OUTPUT_STEP })
		// it would gather everything until the end
		stream.onData = sink
		return {
			write: (chunk) => void stream.push(chunk, false),
			end: () => void stream.push(new Uint8Array(0), true),
		}
	},
}

/** As in Node; what comes out is not the same to the byte. */
const LEVEL = 4
const OUTPUT_STEP = 65_536

const strict = new TextDecoder('utf-8', { fatal: true })
const tooMuch = new Error('more than asked for')
