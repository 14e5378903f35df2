// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { inflateRawSync, inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { crc32, deflateZlib } from '../../../src/bytes/deflate.ts'
import { platform as node } from '../../../src/bytes/platform-node.ts'
import { platform as web } from '../../../src/bytes/platform-web.ts'
import { joinBytes, toUtf8 } from '../../../src/bytes/text.ts'

const long = Uint8Array.from({ length: 200_000 }, (_, index) => (index * index) >>> 5)
const contents = [
	{ name: 'nothing', bytes: new Uint8Array(0) },
	{ name: 'a word', bytes: toUtf8('council') },
	{ name: 'more than a window', bytes: long },
]

describe.each([['node', node], ['web', web]] as const)('%s', (_, platform) => {
	test.each(contents)('$name comes back, whole and in pieces', ({ bytes }) => {
		expect(inflateRawSync(platform.deflateWhole(bytes))).toEqual(Buffer.from(bytes))
		const chunks: Uint8Array[] = []
		const deflater = platform.deflater((chunk) => chunks.push(chunk))
		for (let at = 0; at < bytes.length; at += 7_001) deflater.write(bytes.subarray(at, at + 7_001))
		deflater.end()
		expect(inflateRawSync(joinBytes(chunks))).toEqual(Buffer.from(bytes))
	})
})

test.each(contents)('zlib accepts the wrapper: $name', ({ bytes }) => {
	expect(inflateSync(deflateZlib(bytes))).toEqual(Buffer.from(bytes))
})

test('CRC-32 of the specification', () => {
	expect(crc32(toUtf8('123456789'))).toBe(0xcbf43926)
})
