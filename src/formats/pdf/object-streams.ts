// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Objects inside streams. ISO 32000-2 §7.5.7. */

import type { PdfDocument } from './document.ts'
import { Lexer } from './lexer.ts'
import { Stream } from './values.ts'

/** Decoded streams that are kept; a document with more has some decoded again, which the budget counts. */
const CACHED_BYTES = 32 * 1024 * 1024

export class Members {
	readonly bytes: Uint8Array
	readonly nums: readonly number[]
	private readonly offsets: readonly number[]
	private readonly places = new Map<number, number>()

	constructor(bytes: Uint8Array, nums: readonly number[], offsets: readonly number[]) {
		this.bytes = bytes
		this.nums = nums
		this.offsets = offsets
		nums.forEach((num, index) => {
			if (!this.places.has(num)) this.places.set(num, index)
		})
	}

	/** Where an object begins. The index is a hint, the number decides. */
	offsetOf(num: number, index: number): number | undefined {
		const place = this.nums[index] === num ? index : this.places.get(num)
		return place === undefined ? undefined : this.offsets[place]
	}

	/** The bytes of an object, up to the next one. */
	bytesOf(num: number): Uint8Array {
		const index = this.places.get(num)
		return index === undefined ? new Uint8Array(0) : this.bytes.subarray(this.offsets[index], this.offsets[index + 1] ?? this.bytes.length)
	}
}

const none = new Members(new Uint8Array(0), [], [])

export class ObjectStreams {
	private readonly doc: PdfDocument
	private readonly cache = new Map<number, Members>()
	private cachedBytes = 0

	constructor(doc: PdfDocument) {
		this.doc = doc
	}

	clear(): void {
		this.cache.clear()
		this.cachedBytes = 0
	}

	/** The objects in the stream with this number; none when it is no stream. */
	of(num: number): Members {
		const known = this.cache.get(num)
		if (known !== undefined) return known
		const stream = this.doc.object(num)
		let members = none
		if (stream instanceof Stream) this.doc.found.guard(`${num} 0 obj`, () => { members = this.read(stream) })
		else if (!this.doc.isSealed) this.doc.defect('pdf-xref-disagrees', `object stream ${num} does not exist`, undefined, `${num} 0 obj`)
		if (this.cachedBytes > CACHED_BYTES) this.clear()
		this.cachedBytes += members.bytes.length
		this.cache.set(num, members)
		return members
	}

	private read(stream: Stream): Members {
		const { doc } = this
		const { budget } = doc.found
		const decoded = doc.decode(stream)
		const count = doc.number(stream.dict.get('N')) ?? 0
		const first = doc.number(stream.dict.get('First')) ?? 0
		if (!doc.isSealed && (!decoded.complete || decoded.undecoded !== undefined)) doc.defect('pdf-stream-damaged', 'object stream cannot be decoded', stream.start, `${stream.num} 0 obj`)
		const lexer = new Lexer(decoded.bytes, 0, Math.min(Math.max(0, first), decoded.bytes.length), budget)
		const nums: number[] = []
		const offsets: number[] = []
		for (let index = 0; index < count; index++) {
			const num = lexer.value()
			const offset = lexer.value()
			if (typeof num !== 'number' || typeof offset !== 'number') break
			budget.spend('steps')
			nums.push(num)
			offsets.push(first + offset)
		}
		return new Members(decoded.bytes, nums, offsets)
	}
}
