// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Puts the text of one destination together: bytes of the document's code page and Unicode characters in between. */

import { decodeText, latin1 } from '../../bytes/text.ts'

/** Names, addresses and instructions are short; what is longer is not kept. */
const LONGEST = 262_144

export class TextCollector {
	private readonly label: () => string
	/** Bytes that are not ASCII, which a code page has to decode together. */
	private pending: number[] = []
	private pieces: string[] = []
	private kept = 0

	/** @param label says the document's encoding at the time the text is decoded */
	constructor(label: () => string) {
		this.label = label
	}

	bytes(source: Uint8Array, from: number, to: number): void {
		if (this.kept > LONGEST) return
		const end = Math.min(to, from + LONGEST)
		this.kept += end - from
		if (this.pending.length === 0 && isAscii(source, from, end)) {
			this.pieces.push(latin1(source, from, end).replace(/[\r\n]+/g, ''))
			return
		}
		for (let at = from; at < end; at++) {
			const byte = source[at] as number
			if (byte !== 10 && byte !== 13) this.pending.push(byte)
		}
	}

	character(byte: number): void {
		if (this.kept++ < LONGEST) this.pending.push(byte)
	}

	unicode(code: number): void {
		this.flush()
		if (this.kept++ < LONGEST) this.pieces.push(String.fromCharCode(code & 0xffff))
	}

	/** A mark of what there is so far; for `cut`. */
	get mark(): number {
		this.flush()
		return this.pieces.length
	}

	/** Forgets what came after `mark`. */
	cut(mark: number): void {
		this.flush()
		this.pieces.length = Math.min(mark, this.pieces.length)
	}

	/** Everything so far; the collector is empty afterwards. */
	take(): string {
		this.flush()
		const text = this.pieces.join('')
		this.pieces = []
		this.kept = 0
		return text
	}

	private flush(): void {
		if (this.pending.length === 0) return
		this.pieces.push(decodeText(Uint8Array.from(this.pending), this.label()))
		this.pending = []
	}
}

function isAscii(source: Uint8Array, from: number, to: number): boolean {
	for (let at = from; at < to; at++) if ((source[at] as number) > 127) return false
	return true
}
