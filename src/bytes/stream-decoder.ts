// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Decoding of text that comes in pieces, the same on every host. WHATWG Encoding Standard. */

import { Damage } from '../model/failures.ts'
import { decodeText } from './text.ts'

export interface StreamDecoder {
	/** @throws {Damage} the bytes are none of this encoding */
	decode(bytes: Uint8Array): string
	/** What the end of the bytes completes. @throws {Damage} a character is cut off */
	end(): string
}

/** @returns undefined for a label nobody knows */
export function textDecoder(label: string): StreamDecoder | undefined {
	let decoder: TextDecoder
	try {
		decoder = new TextDecoder(label, { fatal: true })
	} catch {
		return undefined
	}
	// one byte a character; some hosts decode it as Latin-1, so it goes through the table of our own
	if (decoder.encoding === 'windows-1252') return { decode: (bytes) => decodeText(bytes, 'windows-1252'), end: () => '' }
	const run = (bytes: Uint8Array | undefined, stream: boolean): string => {
		try {
			return decoder.decode(bytes, { stream })
		} catch {
			throw new Damage(`bytes that are not ${decoder.encoding}`)
		}
	}
	return { decode: (bytes) => run(bytes, true), end: () => run(undefined, false) }
}
