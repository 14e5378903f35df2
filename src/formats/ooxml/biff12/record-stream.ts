// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Records of a binary workbook part, as the part streams by. [MS-XLSB] §2.1.4: number and size in seven bits a byte, then the data. */

import { Damage } from '../../../model/failures.ts'

/** A record somebody wants: its data and where it starts in the part. */
export type RecordListener = (id: number, data: Uint8Array, offset: number) => void

/** Far above the largest record that is read here. */
const LONGEST_WANTED = 1024 * 1024

export class RecordStream {
	private readonly wants: (id: number) => boolean
	private readonly listener: RecordListener
	private rest = new Uint8Array(0)
	/** Bytes of an unwanted record that are still to come. */
	private skip = 0
	private offset = 0

	constructor(wants: (id: number) => boolean, listener: RecordListener) {
		this.wants = wants
		this.listener = listener
	}

	write(chunk: Uint8Array): void {
		const skipped = Math.min(this.skip, chunk.length)
		this.skip -= skipped
		this.offset += skipped
		let bytes = skipped === 0 ? chunk : chunk.subarray(skipped)
		if (this.rest.length > 0) {
			const joined = new Uint8Array(this.rest.length + bytes.length)
			joined.set(this.rest)
			joined.set(bytes, this.rest.length)
			bytes = joined
		}
		let at = 0
		while (at < bytes.length) {
			const next = this.record(bytes, at)
			if (next === undefined) break
			at = next
		}
		this.offset += Math.min(at, bytes.length)
		this.skip += Math.max(0, at - bytes.length)
		this.rest = bytes.slice(Math.min(at, bytes.length))
	}

	/** @throws {Damage} the last record is cut off */
	end(): void {
		if (this.rest.length > 0 || this.skip > 0) throw new Damage('record is cut off', this.offset)
	}

	/** Where the record at `at` ends, possibly behind the chunk; undefined where more is needed to tell. */
	private record(bytes: Uint8Array, at: number): number | undefined {
		let here = at
		let id = bytes[here++] as number
		if ((id & 0x80) !== 0) {
			if (here >= bytes.length) return undefined
			id = (id & 0x7f) | (((bytes[here++] as number) & 0x7f) << 7)
		}
		let size = 0
		for (let shift = 0; shift < 28; shift += 7) {
			if (here >= bytes.length) return undefined
			const byte = bytes[here++] as number
			size |= (byte & 0x7f) << shift
			if ((byte & 0x80) === 0) break
		}
		const end = here + size
		if (!this.wants(id)) return end
		if (size > LONGEST_WANTED) throw new Damage(`record ${id} of ${size} bytes`, this.offset + at)
		if (end > bytes.length) return undefined
		this.listener(id, bytes.subarray(here, end), this.offset + at)
		return end
	}
}
