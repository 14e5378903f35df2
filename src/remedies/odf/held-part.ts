// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The new form of a part while it is written: held as it is up to a size, since most parts turn out to stay as they were; larger ones are compressed as they come. */

import { compress, newCompressor, type CompressedEntry, type Compressor } from '../../formats/zip/write-zip.ts'

const HELD = 8 * 1024 * 1024

export class HeldPart {
	private chunks: Uint8Array[] = []
	private length = 0
	private compressor: Compressor | undefined

	/** Forgets what was written. @returns a place to write to */
	begin(): (chunk: Uint8Array) => void {
		this.chunks = []
		this.length = 0
		this.compressor = undefined
		return (chunk) => this.add(chunk)
	}

	end(): CompressedEntry {
		return this.compressor === undefined ? compress(this.chunks) : this.compressor.end()
	}

	private add(chunk: Uint8Array): void {
		this.length += chunk.length
		if (this.compressor === undefined && this.length > HELD) {
			this.compressor = newCompressor()
			for (const held of this.chunks) this.compressor.write(held)
			this.chunks = []
		}
		if (this.compressor === undefined) this.chunks.push(chunk)
		else this.compressor.write(chunk)
	}
}
