// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { inertFormats, parsePattern } from '../../../../src/formats/inert/inert.ts'
import { formatKind } from '../../../../src/model/formats.ts'
import { concat, latin, u16, u32 } from '../../../make/ole.ts'
import { formatContract } from '../contract.ts'
import { seen } from '../ole/seen.ts'

const zeroes = (length: number): Uint8Array => new Uint8Array(length)
/** The old header of a Windows program, and the new one where it says. */
const program = concat([latin('MZ'), u16(144), u16(3), u16(0), u16(4), zeroes(50), u32(64), latin('PE\0\0'), zeroes(20)])
const fontTables = ['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx'].map((name) => concat([latin(name), zeroes(12)]))
const font = concat([Uint8Array.of(0, 1, 0, 0, 0, 6, 0, 64, 0, 2, 0, 32), ...fontTables, zeroes(64)])
const scrambled = Uint8Array.from(font, (byte, at) => (at < 32 ? byte ^ 0x5a : byte))

formatContract('program.exe', () => program)

describe('kinds by content', () => {
	test.each<[string, Uint8Array, string]>([
		['png', concat([Uint8Array.of(0x89), latin('PNG\r\n\u001a\n'), zeroes(8)]), 'png'],
		['jpeg', concat([Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), zeroes(20)]), 'jpeg'],
		['bitmap', concat([latin('BM'), u32(1_000), u32(0), u32(54), u32(40), zeroes(40)]), 'bmp'],
		['webp', latin('RIFF\u0001\u0001\0\0WEBPVP8 '), 'webp'],
		['wave', latin('RIFF\u0001\u0001\0\0WAVEfmt '), 'wav'],
		['enhanced metafile', concat([u32(1), zeroes(36), latin(' EMF'), zeroes(40)]), 'emf'],
		['placeable metafile', concat([u32(0x9ac6cdd7), zeroes(40)]), 'wmf'],
		['font', font, 'sfnt'],
		['font of an office document, scrambled', scrambled, 'sfnt'],
		['web font', latin('wOF2\0\u0001\0\0\0\0'), 'woff'],
		['program', program, 'pe'],
		['program for DOS', concat([latin('MZ'), u16(10), u16(2), u16(0), u16(2), zeroes(60)]), 'pe'],
		['program for Linux', concat([Uint8Array.of(0x7f), latin('ELF\u0002\u0001\u0001\0')]), 'elf'],
		['program for Macs', concat([u32(0xfeedfacf), zeroes(20)]), 'mach-o'],
		['program for two kinds of Macs', Uint8Array.of(0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 2, 0, 0, 0, 0), 'mach-o'],
		['class of Java', Uint8Array.of(0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 52, 0, 0, 0, 0), 'java-class'],
		['shortcut', concat([u32(0x4c), Uint8Array.of(1, 0x14, 2, 0, 0, 0, 0, 0, 0xc0, 0, 0, 0, 0, 0, 0, 0x46), zeroes(56)]), 'shortcut'],
		['help', latin('ITSF\u0003\0\0\0'), 'chm'],
		['flash', concat([latin('CWS\u000a'), u32(99_999), Uint8Array.of(0x78, 0x9c)]), 'flash'],
		['database', latin('SQLite format 3\0'), 'sqlite'],
	])('%s', (_, bytes, id) => {
		const result = seen(bytes, 'part.bin')
		expect(result.format).toBe(id)
		expect(result.gaps).toEqual([])
		expect(result.facts.map(({ kind }) => kind)).toEqual(['format'])
	})
	test.each<[string, Uint8Array, string]>([
		['7-Zip', concat([latin('7z'), Uint8Array.of(0xbc, 0xaf, 0x27, 0x1c), zeroes(20)]), '7z'],
		['RAR', latin('Rar!\u001a\u0007\u0001\0'), 'rar'],
		['cabinet', latin('MSCF\0\0\0\0\u0001'), 'cab'],
		['tape archive', concat([latin('name'), zeroes(144), latin('0012345\0'), zeroes(101), latin('ustar\u000000'), zeroes(260)]), 'tar'],
		['image of a disc', concat([zeroes(32_769), latin('CD001\u0001')]), 'iso'],
		['WordPerfect', concat([Uint8Array.of(0xff), latin('WPC'), zeroes(12)]), 'wordperfect'],
		['OneNote', concat([Uint8Array.of(0xe4, 0x52, 0x5c, 0x7b, 0x8c, 0xd8, 0xa7, 0x4d, 0xae, 0xb1, 0x53, 0x78, 0xd0, 0x29, 0x96, 0xd3), zeroes(9)]), 'onenote'],
	])('%s holds what nobody sees', (_, bytes, id) => {
		const result = seen(bytes, 'part.bin')
		expect([result.format, ...result.gaps]).toEqual([id, `unsupported:${id} is not opened`])
	})
})

describe('texts that begin like something else', () => {
	test.each(['BM is a river', 'MZ and ZM are letters, and this text goes on for more than sixty-four characters.', 'II*', 'OTTO was here', 'true is not false', 'RIFF and RAFF', 'FWS, CWS, ZWS', 'Going on', '%!PSst', 'ID32'])('%s', (text) => {
		expect(seen(latin(text), 'a.txt').format).toMatch(/^(?:text|eps|mp3)$/)
	})
	test('really short ones are texts', () => {
		for (const text of ['BM is a river', 'MZ and more of it', 'OTTO was here', 'true']) expect(seen(latin(text), 'a.txt').format).toBe('text')
	})
})

test('every format has a kind and is listed once', () => {
	const ids = inertFormats.map(({ id }) => id)
	expect(new Set(ids).size).toBe(ids.length)
	for (const id of ids) expect(formatKind(id).id).toBe(id)
})

test('notation of patterns', () => {
	expect(parsePattern("89 'P N' .. 0d")).toEqual([0x89, 80, 32, 78, -1, 13])
})
