// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Strings in records of binary workbooks: a length of four bytes, then UTF-16. [MS-XLSB] §2.5.169 XLWideString, §2.5.166 XLNullableWideString. */

import type { ByteReader } from '../../../bytes/byte-reader.ts'
import { utf16 } from '../../../bytes/text.ts'

const NONE = 0xffffffff

/** @throws {Damage} the string is longer than the record */
export function wideString(reader: ByteReader): string {
	const length = reader.u32()
	return length === NONE ? '' : utf16(reader.take(length * 2))
}

/** As `wideString`, for records whose layout differs between versions: what does not fit is no string, and no damage. */
export function looseString(reader: ByteReader): string {
	if (reader.left < 4) return ''
	const length = reader.u32()
	return length * 2 > reader.left ? '' : utf16(reader.take(length * 2))
}
