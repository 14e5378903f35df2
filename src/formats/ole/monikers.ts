// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Monikers: names of what a linked object gets its content from. [MS-OLEDS] §2.3.3 for the stream, [MS-OSHARED] §2.3.7 for the monikers. */

import { ByteReader } from '../../bytes/byte-reader.ts'
import { decodeText, utf16 } from '../../bytes/text.ts'
import { Damage } from '../../model/failures.ts'
import { readGuid } from './guid.ts'

export interface Moniker {
	readonly type: 'file' | 'url' | 'item' | 'composite' | 'anti' | 'new' | 'script' | 'soap'
	/** Path, address or item; empty for those that have none. */
	readonly target: string
	readonly offset: number
}

const types: ReadonlyMap<string, Moniker['type']> = new Map<string, Moniker['type']>([
	['{00000303-0000-0000-C000-000000000046}', 'file'],
	['{00000304-0000-0000-C000-000000000046}', 'item'],
	['{00000305-0000-0000-C000-000000000046}', 'anti'],
	['{00000309-0000-0000-C000-000000000046}', 'composite'],
	['{79EAC9E0-BAF9-11CE-8C82-00AA004BA90B}', 'url'],
	['{ECABAFC6-7F19-11D2-978E-0000F8757E2A}', 'new'],
	['{ECABB0C7-7F19-11D2-978E-0000F8757E2A}', 'soap'],
	['{06290BD3-48AA-11D2-8432-006008C3FBFC}', 'script'],
])

/** First bytes of the classes above: a quick test before the whole identifier is compared. */
const firstBytes: ReadonlySet<number> = new Set([0x03, 0x04, 0x05, 0x09, 0xe0, 0xc6, 0xc7, 0xd3])

/**
 * All monikers in `bytes`, whatever the lengths around them say: programs differ in how they take a wrong length, and a
 * class identifier does not occur by chance.
 */
export function findMonikers(bytes: Uint8Array): Moniker[] {
	const monikers: Moniker[] = []
	for (let at = 0; at + 16 <= bytes.length; at++) {
		if (!firstBytes.has(bytes[at] as number) || !looksLikeClass(bytes, at)) continue
		const type = types.get(readGuid(bytes, at))
		if (type === undefined) continue
		const target = targetOf(bytes, at + 16, type)
		monikers.push({ type, target, offset: at })
		at += 15
	}
	return monikers
}

function looksLikeClass(bytes: Uint8Array, at: number): boolean {
	const last = bytes[at + 15]
	return last === 0x46 || last === 0x0b || last === 0x2a || last === 0xfc
}

function targetOf(bytes: Uint8Array, at: number, type: Moniker['type']): string {
	try {
		const reader = new ByteReader(bytes, at)
		if (type === 'file') return filePath(reader)
		if (type === 'url') return untilZero(utf16(reader.take(Math.min(reader.u32(), reader.left))))
		if (type === 'item') {
			ansi(reader)
			return ansi(reader)
		}
	} catch (error) {
		if (!(error instanceof Damage)) throw error
	}
	return ''
}

/** The Unicode path where there is one; it is what is opened. */
function filePath(reader: ByteReader): string {
	reader.skip(2)
	const path = ansi(reader)
	if (reader.left < 28) return path
	reader.skip(24)
	if (reader.u32() === 0 || reader.left < 6) return path
	const length = reader.u32()
	reader.skip(2)
	const unicode = untilZero(utf16(reader.take(Math.min(length, reader.left))))
	return unicode === '' ? path : unicode
}

function ansi(reader: ByteReader): string {
	const length = reader.u32()
	return untilZero(decodeText(reader.take(Math.min(length, reader.left)), 'windows-1252'))
}

function untilZero(text: string): string {
	const end = text.indexOf('\0')
	return end < 0 ? text : text.slice(0, end)
}
