// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The stream `\u0001CompObj`: class and ProgID of an object. [MS-OLEDS] §2.3.8. */

import { ByteReader } from '../../bytes/byte-reader.ts'
import { decodeText } from '../../bytes/text.ts'
import { Damage } from '../../model/failures.ts'
import { readGuid } from './guid.ts'

export interface CompObj {
	/** Empty where there is none. */
	readonly clsid: string
	/** The name of the class as a user sees it: `Microsoft Word 97-2003 Document`. */
	readonly userType: string
	/** `Word.Document.8`; empty where there is none. */
	readonly progId: string
}

const STANDARD_FORMAT = 0xfffffffe

/** Reads as far as it goes; what is missing stays empty. */
export function readCompObj(bytes: Uint8Array): CompObj {
	const answer = { clsid: readGuid(bytes, 12), userType: '', progId: '' }
	try {
		const reader = new ByteReader(bytes).skip(28)
		answer.userType = ansi(reader, reader.u32())
		const marker = reader.u32()
		if (marker >= STANDARD_FORMAT) reader.skip(4)
		else reader.skip(marker)
		const length = reader.u32()
		if (length <= 40) answer.progId = ansi(reader, length)
	} catch (error) {
		if (!(error instanceof Damage)) throw error
	}
	return answer
}

function ansi(reader: ByteReader, length: number): string {
	return decodeText(reader.take(length), 'windows-1252').replace(/\0.*$/s, '')
}
