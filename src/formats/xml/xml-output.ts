// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Gathers bytes that are written again. Neighbouring stretches of one buffer are copied in one go, since most of a document stays as it is. */

import { toUtf8 } from '../../bytes/text.ts'

const ROOM = 65_536

export class XmlOutput {
	private readonly sink: (chunk: Uint8Array) => void
	private buffer = new Uint8Array(ROOM)
	private filled = 0
	private run: Uint8Array | undefined
	private runFrom = 0
	private runTo = 0

	constructor(sink: (chunk: Uint8Array) => void) {
		this.sink = sink
	}

	/** A stretch of `bytes`, which must stay as they are until `settle`. */
	raw(bytes: Uint8Array, from: number, to: number): void {
		if (bytes === this.run && from === this.runTo) {
			this.runTo = to
			return
		}
		this.settle()
		this.run = bytes
		this.runFrom = from
		this.runTo = to
	}

	text(text: string): void {
		if (text === '') return
		this.settle()
		const bytes = toUtf8(text)
		this.append(bytes)
	}

	/** Copies what has been given so far. */
	settle(): void {
		const { run } = this
		if (run === undefined) return
		this.run = undefined
		this.append(run.subarray(this.runFrom, this.runTo))
	}

	end(): void {
		this.settle()
		this.flush()
	}

	private append(bytes: Uint8Array): void {
		if (this.filled + bytes.length > ROOM) this.flush()
		if (bytes.length > ROOM) {
			this.sink(bytes.slice())
			return
		}
		this.buffer.set(bytes, this.filled)
		this.filled += bytes.length
	}

	private flush(): void {
		if (this.filled === 0) return
		// whoever gets it may keep it
		this.sink(this.buffer.subarray(0, this.filled))
		this.buffer = new Uint8Array(ROOM)
		this.filled = 0
	}
}
