// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The hyperlink object that workbooks and drawings store, and the monikers in it. [MS-OSHARED] §2.3.7. */

import type { ByteReader } from '../../bytes/byte-reader.ts'
import { latin1, utf16 } from '../../bytes/text.ts'
import { readGuid } from '../ole/guid.ts'

export interface HyperlinkObject {
	/** Address or path outside the document; absent for a place inside. */
	readonly target?: string
	/** Place inside the target. */
	readonly location?: string
}

const urlMoniker = '{79EAC9E0-BAF9-11CE-8C82-00AA004BA90B}'
const fileMoniker = '{00000303-0000-0000-C000-000000000046}'
const itemMoniker = '{00000304-0000-0000-C000-000000000046}'
const antiMoniker = '{00000305-0000-0000-C000-000000000046}'
const compositeMoniker = '{00000309-0000-0000-C000-000000000046}'

const HAS_MONIKER = 0x001
const HAS_LOCATION = 0x008
const HAS_DISPLAY_NAME = 0x010
const HAS_FRAME = 0x080
const MONIKER_AS_STRING = 0x100

/**
 * Reads from the version of the stream on.
 * @throws {Damage} it is cut off
 */
export function readHyperlink(reader: ByteReader): HyperlinkObject {
	reader.skip(4)
	const flags = reader.u32()
	if ((flags & HAS_DISPLAY_NAME) !== 0) countedText(reader)
	if ((flags & HAS_FRAME) !== 0) countedText(reader)
	let target: string | undefined
	if ((flags & HAS_MONIKER) !== 0) target = (flags & MONIKER_AS_STRING) !== 0 ? countedText(reader) : readMoniker(reader, 0)
	const location = (flags & HAS_LOCATION) !== 0 ? countedText(reader) : undefined
	return { ...(target ? { target } : {}), ...(location ? { location } : {}) }
}

/** Characters, counted with the zero that ends them. */
function countedText(reader: ByteReader): string {
	return untilZero(utf16(reader.take(Math.min(reader.u32() * 2, reader.left))))
}

function untilZero(text: string): string {
	const end = text.indexOf('\u0000')
	return end < 0 ? text : text.slice(0, end)
}

const DEEPEST = 8

/** What a moniker names, as text; undefined for one that nobody knows. */
function readMoniker(reader: ByteReader, depth: number): string | undefined {
	const kind = readGuid(reader.bytes, reader.at)
	reader.skip(16)
	switch (kind) {
		case urlMoniker: {
			const bytes = reader.take(Math.min(reader.u32(), reader.left))
			return untilZero(utf16(bytes))
		}
		case fileMoniker:
			return readFileMoniker(reader)
		case itemMoniker:
			reader.skip(Math.min(reader.u32(), reader.left))
			return untilZero(latin1(reader.take(Math.min(reader.u32(), reader.left))))
		case antiMoniker:
			reader.skip(4)
			return '..'
		case compositeMoniker: {
			if (depth >= DEEPEST) return undefined
			const parts: string[] = []
			for (let left = Math.min(reader.u32(), 64); left > 0 && reader.left >= 16; left--) parts.push(readMoniker(reader, depth + 1) ?? '')
			return parts.filter((part) => part !== '').join('/')
		}
		default:
			return undefined
	}
}

function readFileMoniker(reader: ByteReader): string {
	const levelsUp = reader.u16()
	const ansi = untilZero(latin1(reader.take(Math.min(reader.u32(), reader.left))))
	reader.skip(24)
	const rest = reader.u32()
	let path = ansi
	if (rest >= 6) {
		const bytes = Math.min(reader.u32(), reader.left)
		reader.skip(2)
		path = untilZero(utf16(reader.take(Math.min(bytes, reader.left))))
	}
	return '..\\'.repeat(Math.min(levelsUp, 32)) + path
}
