// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { concat, latin, u16, u32 } from '../../../make/ole.ts'
import { formatContract } from '../contract.ts'
import { seen } from '../ole/seen.ts'

const metafile = concat([u32(1), new Uint8Array(36), latin(' EMF'), new Uint8Array(40)])
const packed = (content: Uint8Array | string): Uint8Array => new Uint8Array(gzipSync(content))

/** The same member with a header that has all fields. */
function withFields(member: Uint8Array): Uint8Array {
	return concat([member.slice(0, 3), Uint8Array.of(2 | 4 | 8 | 16), member.slice(4, 10), u16(3), latin('abc'), latin('tool.exe\0'), latin('comment\0'), u16(0), member.slice(10)])
}

formatContract('picture.emz', () => packed(metafile))

describe('gzip', () => {
	test('a compressed picture is a picture', () => {
		const result = seen(packed(metafile), 'image1.emz')
		expect([result.format, ...result.gaps]).toEqual(['emf', ...[]])
		expect(result.of('embedded')).toEqual([])
	})
	test('a compressed file is a file within', () => {
		const result = seen(packed('just text'), 'notes.txt.gz')
		expect(result.format).toBe('gzip')
		expect(result.of('embedded')).toMatchObject([{ what: 'file', name: 'notes.txt', readable: true }])
	})
	test('the name in the header counts', () => {
		expect(seen(withFields(packed('text')), 'a.gz').of('embedded')).toMatchObject([{ name: 'tool.exe' }])
	})
	test('more than one member', () => {
		expect(seen(concat([packed('one'), packed('another one')]), 'a.gz').gaps).toEqual(['unsupported:more than one gzip member'])
	})
	test('cut off', () => {
		expect(seen(packed(latin('text'.repeat(100)).map((byte, at) => byte ^ (at & 15))).slice(0, 24), 'a.gz').gaps.join()).toContain('damaged')
	})
	test('a bomb', () => {
		expect(seen(packed(new Uint8Array(20_000_000)), 'a.gz').gaps).toEqual(['limit:ratio'])
	})
	test('a name without an end', () => {
		expect(seen(concat([Uint8Array.of(0x1f, 0x8b, 8, 8), new Uint8Array(6), latin('name')]), 'a.gz').gaps).toEqual(['damaged:a name without an end'])
	})
})
