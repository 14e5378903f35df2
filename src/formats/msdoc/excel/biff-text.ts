// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Strings in workbook records: one byte a character up to BIFF5, with a flag for one or two bytes since BIFF8. [MS-XLS] §2.5.293 to §2.5.296. */

import type { ByteReader } from '../../../bytes/byte-reader.ts'
import { decodeText, latin1, utf16 } from '../../../bytes/text.ts'

export interface TextStyle {
	/** 2, 3, 4, 5 or 8. */
	readonly version: number
	/** WHATWG label of the code page for one-byte strings. */
	readonly label: string
}

/** A string of `count` characters whose flag byte comes first. A string that ends too early gives what is there. */
export function textOf(reader: ByteReader, count: number, style: TextStyle): string {
	if (style.version < 8) return decodeText(reader.take(Math.min(count, reader.left)), style.label)
	if (reader.left === 0) return ''
	const isWide = (reader.u8() & 1) === 1
	const bytes = reader.take(Math.min(isWide ? count * 2 : count, reader.left))
	return isWide ? utf16(bytes) : latin1(bytes)
}

/** With a length of one byte in front. */
export function shortText(reader: ByteReader, style: TextStyle): string {
	return reader.left === 0 ? '' : textOf(reader, reader.u8(), style)
}

/** With a length of two bytes in front. */
export function longText(reader: ByteReader, style: TextStyle): string {
	return reader.left < 2 ? '' : textOf(reader, reader.u16(), style)
}
