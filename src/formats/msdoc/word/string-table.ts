// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Lists of strings as Word keeps them. [MS-DOC] §2.2.4 STTB. */

import { ByteReader } from '../../../bytes/byte-reader.ts'
import { decodeText, utf16 } from '../../../bytes/text.ts'

export interface TableString {
	readonly text: string
	/** Bytes that come with the string. */
	readonly extra: Uint8Array
}

const MOST_STRINGS = 65_536
const WIDE = 0xffff
const NONE = new Uint8Array(0)

/** Reads a list; since Word 97 it begins with 0xFFFF and has two bytes a character. A list that breaks off gives what is there. */
export function readStringTable(bytes: Uint8Array, label: string): readonly TableString[] {
	const reader = new ByteReader(bytes)
	if (reader.left < 2) return []
	if (reader.u16() !== WIDE) return readNarrow(reader, label)
	if (reader.left < 4) return []
	const count = Math.min(reader.u16(), MOST_STRINGS)
	const extraBytes = reader.u16()
	const strings: TableString[] = []
	while (strings.length < count && reader.left >= 2) {
		const text = utf16(reader.take(Math.min(2 * reader.u16(), reader.left)))
		strings.push({ text, extra: reader.take(Math.min(extraBytes, reader.left)) })
	}
	return strings
}

/** Word 6 and 95: the length of the whole list, then strings with a length of one byte. */
function readNarrow(reader: ByteReader, label: string): readonly TableString[] {
	const strings: TableString[] = []
	while (strings.length < MOST_STRINGS && reader.left > 0) strings.push({ text: decodeText(reader.take(Math.min(reader.u8(), reader.left)), label), extra: NONE })
	return strings
}

/** Strings one after the other, each with its length in front: names of people who comment. */
export function readCountedStrings(bytes: Uint8Array, isWide: boolean, label: string): readonly string[] {
	const reader = new ByteReader(bytes)
	const strings: string[] = []
	while (strings.length < MOST_STRINGS && reader.left >= (isWide ? 2 : 1)) {
		const count = isWide ? reader.u16() * 2 : reader.u8()
		const taken = reader.take(Math.min(count, reader.left))
		strings.push(isWide ? utf16(taken) : decodeText(taken, label))
	}
	return strings
}
