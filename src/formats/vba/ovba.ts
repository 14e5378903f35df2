// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The compression of VBA source code and of the directory of its modules. [MS-OVBA] §2.4.1. */

import type { Budget } from '../../model/budget.ts'

const CHUNK = 4096
const SIGNATURE = 1

export interface Decompressed {
	readonly bytes: Uint8Array
	/** The container ended where a chunk ends; otherwise `bytes` is what came before the break. */
	readonly complete: boolean
}

/** A buffer that grows with what is really there. */
class Output {
	bytes = new Uint8Array(16 * 1024)
	length = 0

	/** Makes room for one more chunk. */
	reserve(): void {
		if (this.length + CHUNK <= this.bytes.length) return
		const larger = new Uint8Array(this.bytes.length * 2)
		larger.set(this.bytes)
		this.bytes = larger
	}
}

/** Decompresses the container at `at`; empty and incomplete where none starts there. Never throws `Damage`. */
export function decompressOvba(data: Uint8Array, at: number, budget: Budget): Decompressed {
	const output = new Output()
	if (data[at] !== SIGNATURE) return { bytes: new Uint8Array(0), complete: false }
	let here = at + 1
	let complete = true
	while (here + 2 <= data.length) {
		const header = (data[here] as number) | ((data[here + 1] as number) << 8)
		if ((header & 0x7000) !== 0x3000) {
			// what follows a container in its stream is padding, not a broken chunk
			complete = header === 0
			break
		}
		const end = here + 3 + (header & 0xfff)
		const before = output.length
		output.reserve()
		complete = (header & 0x8000) === 0 ? copyChunk(data, here + 2, output) : expandChunk(data, here + 2, Math.min(end, data.length), output)
		budget.spend('expandedBytes', output.length - before)
		if (!complete || end > data.length) {
			complete &&= end <= data.length
			break
		}
		here = (header & 0x8000) === 0 ? here + 2 + CHUNK : end
	}
	return { bytes: output.bytes.subarray(0, output.length), complete }
}

/** A chunk that is stored as it is: 4096 bytes, whatever its header says. */
function copyChunk(data: Uint8Array, at: number, output: Output): boolean {
	const chunk = data.subarray(at, at + CHUNK)
	output.bytes.set(chunk, output.length)
	output.length += chunk.length
	return chunk.length === CHUNK
}

/** Groups of a flag byte and eight tokens, each a byte or a copy of what came before in the same chunk. Returns whether all of it made sense. */
function expandChunk(data: Uint8Array, from: number, to: number, output: Output): boolean {
	const target = output.bytes
	const start = output.length
	const limit = start + CHUNK
	let write = start
	let at = from
	/** Bits of the length in a copy token: the further into the chunk, the more the offset needs. */
	let lengthBits = 12
	let nextChange = start + 16
	while (at < to) {
		let flags = data[at++] as number
		for (let token = 0; token < 8 && at < to; token++, flags >>= 1) {
			if ((flags & 1) === 0) {
				if (write >= limit) return finish(output, write, false)
				target[write++] = data[at++] as number
				continue
			}
			if (at + 1 >= to) return finish(output, write, false)
			while (write > nextChange) {
				lengthBits--
				nextChange = start + (nextChange - start) * 2
			}
			const copy = (data[at] as number) | ((data[at + 1] as number) << 8)
			at += 2
			const length = (copy & ((1 << lengthBits) - 1)) + 3
			let source = write - (copy >>> lengthBits) - 1
			if (source < start || write + length > limit) return finish(output, write, false)
			for (const stop = write + length; write < stop;) target[write++] = target[source++] as number
		}
	}
	return finish(output, write, true)
}

function finish(output: Output, write: number, complete: boolean): boolean {
	output.length = write
	return complete
}

/** `Attribut` behind the flag byte and the header of the first chunk: how every module's source begins, whatever points to it. */
const OPENING = [0x00, 0x41, 0x74, 0x74, 0x72, 0x69, 0x62, 0x75, 0x74]

/** Where compressed source starts in `data`, found by its own look, or -1. */
export function findSource(data: Uint8Array, from = 0): number {
	for (let at = data.indexOf(0x41, Math.max(from + 4, 4)); at >= 0; at = data.indexOf(0x41, at + 1)) {
		if (OPENING.every((byte, index) => data[at - 1 + index] === byte) && data[at - 4] === SIGNATURE && ((data[at - 2] as number) & 0x70) === 0x30) return at - 4
	}
	return -1
}
