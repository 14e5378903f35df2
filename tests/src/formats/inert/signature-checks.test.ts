// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { hasBinary, signatureChecks } from '../../../../src/formats/inert/signature-checks.ts'
import type { CheckName } from '../../../../src/formats/inert/signatures.ts'
import { concat, latin, u16, u32 } from '../../../make/ole.ts'

const zeroes = (length: number): Uint8Array => new Uint8Array(length)

describe('checks', () => {
	test.each<[string, CheckName, Uint8Array, boolean]>([
		['bitmap with a known header', 'bitmap', concat([latin('BM'), u32(9), u32(7), u32(54), u32(40), u32(1)]), true],
		['bitmap that is text', 'bitmap', latin('BM is a long text of many letters'), false],
		['boot sector', 'boot-sector', concat([zeroes(510), Uint8Array.of(0x55, 0xaa), zeroes(4_000)]), true],
		['boot sector of nothing', 'boot-sector', zeroes(5_000), false],
		['picture without a file header', 'device-independent-bitmap', concat([u32(40), u32(5), u32(5), u16(1), u16(24)]), true],
		['picture of three bits', 'device-independent-bitmap', concat([u32(40), u32(5), u32(5), u16(1), u16(3)]), false],
		['embedded font', 'embedded-open-type', concat([u32(20), u32(0), u32(0x20001), zeroes(8)]), true],
		['embedded font of another size', 'embedded-open-type', concat([u32(99), u32(0), u32(0x20001), zeroes(8)]), false],
		['icon', 'icon', concat([u16(0), u16(1), u16(1), zeroes(4), u16(1), u16(0), u32(99), u32(22)]), true],
		['icon of no picture', 'icon', zeroes(30), false],
		['sound', 'mpeg-audio', concat([Uint8Array.of(0xff, 0xfb, 0x90, 0), zeroes(9)]), true],
		['sound of a forbidden rate', 'mpeg-audio', concat([Uint8Array.of(0xff, 0xfb, 0xf0, 0), zeroes(9)]), false],
		['film', 'mpeg-transport', Uint8Array.from({ length: 800 }, (_, at) => (at % 188 === 0 ? 0x47 : 1)), true],
		['film that is text', 'mpeg-transport', latin('G'.padEnd(800, ' ')), false],
		['picture of old Macs', 'pict', zeroes(600), true],
		['PostScript that is a font', 'postscript', latin('%!PS-AdobeFont-1.0'), false],
		['new header of a program', 'program', concat([latin('MZ'), zeroes(58), u32(64), latin('NE')]), true],
		['program without any header', 'program', concat([latin('MZ'), zeroes(80)]), false],
	])('%s', (_, name, bytes, expected) => {
		expect(signatureChecks[name](bytes)).toBe(expected)
	})
})

test('binary is what no text has', () => {
	expect(hasBinary(latin('a\tb\r\nc\f\u00e4'), 0, 99)).toBe(false)
	expect(hasBinary(latin('ab\u0001'), 0, 2)).toBe(false)
	expect(hasBinary(latin('ab\u0001'), 0, 3)).toBe(true)
})
