// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The eight basic types of objects and the reference. ISO 32000-2 §7.3. */

/** Undoes the encryption of the strings or streams of one object. */
export type Cipher = (data: Uint8Array) => Uint8Array

export class Name {
	/** Without the slash, `#xx` decoded, one character a byte. */
	readonly text: string
	constructor(text: string) {
		this.text = text
	}
}

export class PdfString {
	private readonly raw: Uint8Array
	private readonly cipher: Cipher | undefined
	constructor(raw: Uint8Array, cipher: Cipher | undefined) {
		this.raw = raw
		this.cipher = cipher
	}

	/** Decrypted where the document is encrypted. */
	get bytes(): Uint8Array {
		return this.cipher === undefined ? this.raw : this.cipher(this.raw)
	}

	/** As it stands in the file, for values that are never encrypted (`/Contents` of a signature, `/O` and `/U`). */
	get stored(): Uint8Array {
		return this.raw
	}
}

export class Ref {
	readonly num: number
	readonly gen: number
	constructor(num: number, gen: number) {
		this.num = num
		this.gen = gen
	}
}

/** A dictionary. The last of two entries with the same key counts, as in most readers. */
export class Dict {
	readonly entries = new Map<string, Value>()
	/** Keys that were given more than once. */
	repeated: string[] | undefined

	get(key: string): Value {
		return this.entries.get(key) ?? null
	}

	has(key: string): boolean {
		return this.entries.has(key)
	}
}

export class Stream {
	readonly dict: Dict
	/** First byte of the data in the file. */
	readonly start: number
	/** The object the stream is, for messages. */
	readonly num: number
	readonly cipher: Cipher | undefined
	constructor(dict: Dict, start: number, num: number, cipher: Cipher | undefined) {
		this.dict = dict
		this.start = start
		this.num = num
		this.cipher = cipher
	}
}

export type Value = null | boolean | number | Name | PdfString | Ref | Dict | Stream | readonly Value[]
