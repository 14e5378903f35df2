// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { platform as node } from '../../../src/bytes/platform-node.ts'
import { platform as web } from '../../../src/bytes/platform-web.ts'
import { toUtf8 } from '../../../src/bytes/text.ts'

describe.each([['node', node], ['web', web]] as const)('%s', (_, platform) => {
	test('CRC-32 of the specification, whole and in pieces', () => {
		expect(platform.crc32(toUtf8('123456789'))).toBe(0xcbf43926)
		expect(platform.crc32(toUtf8('6789'), platform.crc32(toUtf8('12345')))).toBe(0xcbf43926)
		expect(platform.crc32(new Uint8Array(0))).toBe(0)
	})

	test('SHA-256 of FIPS 180-4', () => {
		expect(platform.sha256(toUtf8('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
	})

	test.each([
		{ name: 'ASCII', bytes: [0x41], valid: true },
		{ name: 'nothing', bytes: [], valid: true },
		{ name: 'four bytes', bytes: [0xf0, 0x9f, 0x98, 0x80], valid: true },
		{ name: 'byte order mark', bytes: [0xef, 0xbb, 0xbf, 0x41], valid: true },
		{ name: 'cut off', bytes: [0xe2, 0x82], valid: false },
		{ name: 'overlong', bytes: [0xc0, 0xaf], valid: false },
		{ name: 'surrogate', bytes: [0xed, 0xa0, 0x80], valid: false },
		{ name: 'beyond Unicode', bytes: [0xf4, 0x90, 0x80, 0x80], valid: false },
	])('UTF-8: $name', ({ bytes, valid }) => {
		expect(platform.isUtf8(Uint8Array.from(bytes))).toBe(valid)
	})
})

test.each(['md5', 'sha1', 'sha256', 'sha384', 'sha512'] as const)('%s is the same on both', (name) => {
	const bytes = toUtf8('The same bytes, the same digest')
	expect(Buffer.from(web.hash(name, bytes)).toString('hex')).toBe(Buffer.from(node.hash(name, bytes)).toString('hex'))
})
