// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The beginning of a tag whose end is in a later chunk. Every byte is looked at and copied a bounded number of times, however long the tag is. */

const QUOTE = 34, APOSTROPHE = 39, GT = 62, SLASH = 47

export class TagBuffer {
	/** Where the tag starts. */
	readonly offset: number
	length = 0
	private held = new Uint8Array(4_096)
	private quote = 0
	private readonly isEndTag: boolean

	constructor(offset: number, beginning: Uint8Array) {
		this.offset = offset
		this.isEndTag = beginning[1] === SLASH
		this.add(beginning)
	}

	/** @returns where the tag ends in `chunk`, or -1 if it still goes on */
	add(chunk: Uint8Array): number {
		const end = this.end(chunk)
		this.append(end < 0 ? chunk : chunk.subarray(0, end))
		return end
	}

	/** The whole tag with zeros behind it. */
	padded(zeros: number): Uint8Array {
		this.append(new Uint8Array(zeros))
		this.length -= zeros
		return this.held.subarray(0, this.length + zeros)
	}

	private end(chunk: Uint8Array): number {
		for (let at = 0; at < chunk.length; at++) {
			const byte = chunk[at] as number
			if (this.quote !== 0) {
				if (byte === this.quote) this.quote = 0
			} else if (byte === GT) return at + 1
			else if ((byte === QUOTE || byte === APOSTROPHE) && !this.isEndTag) this.quote = byte
		}
		return -1
	}

	private append(bytes: Uint8Array): void {
		if (this.length + bytes.length > this.held.length) {
			const larger = new Uint8Array(Math.max(2 * this.held.length, this.length + bytes.length))
			larger.set(this.held.subarray(0, this.length))
			this.held = larger
		}
		this.held.set(bytes, this.length)
		this.length += bytes.length
	}
}
