// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** gzip, RFC 1952: how office programs store metafiles (`.emz`, `.wmz`, `.svgz`) and how single files are compressed. What is inside is inspected. */

import { ByteReader } from '../../bytes/byte-reader.ts'
import { inflate } from '../../bytes/inflate.ts'
import { latin1 } from '../../bytes/text.ts'
import { Damage } from '../../model/failures.ts'
import { formatKind } from '../../model/formats.ts'
import { defineFormat } from '../format.ts'

const HAS_CRC = 2, HAS_EXTRA = 4, HAS_NAME = 8, HAS_COMMENT = 16

export const gzip = defineFormat({
	id: 'gzip',
	recognises: (bytes) => (bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8 ? 'certain' : 'no'),
	read(bytes, found) {
		const { name, body } = readHeader(bytes)
		const { content, complete } = inflate(bytes.subarray(body), found.budget)
		const claimed = name ?? found.claims.name.replace(/\.gz$/i, '')
		const result = found.part(content, { name: name ?? 'content', fileName: claimed, role: found.claims.within ?? 'content' })
		// a compressed picture is a picture; what is honestly called .emz must not look like an archive
		if (formatKind(result.format).family === 'picture' || result.format === 'svg') found.identify({ id: result.format })
		else found.fact({ kind: 'embedded', what: 'file', name: claimed, readable: !result.unread })
		if (!complete) throw new Damage('compressed data is cut off or damaged', body)
		// the last number is the length of the last member; if that is not what was read, more than one was there
		if (new ByteReader(bytes, bytes.length - 4).u32() !== content.length % 2 ** 32) found.gap('unsupported', 'more than one gzip member')
	},
})

function readHeader(bytes: Uint8Array): { readonly name: string | undefined; readonly body: number } {
	const reader = new ByteReader(bytes, 3)
	const flags = reader.u8()
	reader.skip(6)
	if (flags & HAS_EXTRA) reader.skip(reader.u16())
	const name = flags & HAS_NAME ? zeroTerminated(reader) : undefined
	if (flags & HAS_COMMENT) zeroTerminated(reader)
	if (flags & HAS_CRC) reader.skip(2)
	return { name, body: reader.at }
}

function zeroTerminated(reader: ByteReader): string {
	const end = reader.bytes.indexOf(0, reader.at)
	if (end < 0) throw new Damage('a name without an end', reader.at)
	const text = latin1(reader.take(end - reader.at))
	reader.skip(1)
	return text
}
