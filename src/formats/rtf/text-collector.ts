// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Puts the text of one destination together: bytes of the document's code page and Unicode characters in between. */

import { decodeText } from '../../bytes/text.ts'

/** Names, addresses and instructions are short; what is longer is not kept. */
const LONGEST = 262_144

export class TextCollector {
	private readonly label: () => string
	private pending: number[] = []
	private text = ''

	/** @param label says the document's encoding at the time the text is decoded */
	constructor(label: () => string) {
		this.label = label
	}

	bytes(source: Uint8Array, from: number, to: number): void {
		if (this.text.length + this.pending.length > LONGEST) return
		for (let at = from; at < Math.min(to, from + LONGEST); at++) {
			const byte = source[at] as number
			if (byte !== 10 && byte !== 13) this.pending.push(byte)
		}
	}

	character(byte: number): void {
		if (this.pending.length < LONGEST) this.pending.push(byte)
	}

	unicode(code: number): void {
		this.flush()
		if (this.text.length < LONGEST) this.text += String.fromCharCode(code & 0xffff)
	}

	/** How much text there is so far; for `cut`. */
	get length(): number {
		this.flush()
		return this.text.length
	}

	/** Forgets what came after the first `length` characters. */
	cut(length: number): void {
		this.flush()
		this.text = this.text.slice(0, length)
	}

	/** Everything so far; the collector is empty afterwards. */
	take(): string {
		this.flush()
		const { text } = this
		this.text = ''
		return text
	}

	private flush(): void {
		if (this.pending.length === 0) return
		this.text += decodeText(Uint8Array.from(this.pending), this.label())
		this.pending = []
	}
}
