// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** ActiveMime (`editdata.mso`, `oledata.mso`): how Office keeps macros and objects beside a web page or in Word 2003 XML. A short header, then a compound file in zlib data. The layout is not published; it is known from its files. */

import { inflateZlib } from '../../bytes/inflate.ts'
import { startsWith } from '../../bytes/text.ts'
import { Damage } from '../../model/failures.ts'
import { defineFormat } from '../format.ts'

/** The header is 50 bytes in most files; where the data begins is looked for, since nobody checks the numbers before it. */
const LONGEST_HEADER = 2_048

export const activeMime = defineFormat({
	id: 'activemime',
	recognises: (bytes) => (startsWith(bytes, 'ActiveMime') ? 'certain' : 'no'),
	read(bytes, found) {
		for (let at = 12; at < Math.min(bytes.length - 2, LONGEST_HEADER); at++) {
			if (!isZlib(bytes, at)) continue
			const { content } = inflateZlib(bytes.subarray(at), found.budget)
			if (content.length < 64) continue
			found.part(content, { name: 'content', role: 'content' })
			return
		}
		throw new Damage('no compressed data in ActiveMime')
	},
})

/** RFC 1950 §2.2: deflate, a window that exists, a checksum over both bytes. */
function isZlib(bytes: Uint8Array, at: number): boolean {
	const first = bytes[at] as number
	return (first & 15) === 8 && first >> 4 <= 7 && (first * 256 + (bytes[at + 1] as number)) % 31 === 0
}
