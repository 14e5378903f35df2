// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Second looks for magic numbers that are too short to be proof: a text may begin with `BM` or `MZ`. */

import { startsWith } from '../../bytes/text.ts'
import type { CheckName } from './signatures.ts'

const u8 = (bytes: Uint8Array, at: number): number => bytes[at] ?? 0
const u16 = (bytes: Uint8Array, at: number): number => u8(bytes, at) | (u8(bytes, at + 1) << 8)
const u32 = (bytes: Uint8Array, at: number): number => (u16(bytes, at) | (u16(bytes, at + 2) << 16)) >>> 0
const u16be = (bytes: Uint8Array, at: number): number => (u8(bytes, at) << 8) | u8(bytes, at + 1)

/** Tables of an OpenType font that come in nearly every font; ISO/IEC 14496-22 §4. */
const fontTables: ReadonlySet<string> = new Set([
	'BASE', 'CFF ', 'DSIG', 'EBDT', 'EBLC', 'FFTM', 'GDEF', 'GPOS', 'GSUB', 'LTSH', 'OS/2', 'PCLT', 'VDMX', 'cmap', 'cvt ', 'fpgm', 'gasp', 'glyf', 'hdmx', 'head', 'hhea',
	'hmtx', 'kern', 'loca', 'maxp', 'meta', 'name', 'post', 'prep', 'vhea', 'vmtx',
])

function fontTableAt(bytes: Uint8Array, at: number): boolean {
	return fontTables.has(String.fromCharCode(u8(bytes, at), u8(bytes, at + 1), u8(bytes, at + 2), u8(bytes, at + 3)))
}

/** Control characters that no text has. */
export function hasBinary(bytes: Uint8Array, from: number, to: number): boolean {
	for (let at = from; at < Math.min(to, bytes.length); at++) {
		const byte = bytes[at] as number
		if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) return true
	}
	return false
}

export const signatureChecks: Readonly<Record<CheckName, (bytes: Uint8Array) => boolean>> = {
	/** BITMAPFILEHEADER: reserved words are zero, or the header that follows has a known size. */
	bitmap: (bytes) => u32(bytes, 6) === 0 || (bytes.length > 18 && [12, 40, 52, 56, 64, 108, 124].includes(u32(bytes, 14))),
	/** A jump at the start and the signature at the end of the first sector. */
	'boot-sector': (bytes) => bytes.length > 4_096 && u8(bytes, 510) === 0x55 && u8(bytes, 511) === 0xaa,
	/** BITMAPINFOHEADER without a file header: one plane, a bit depth that exists. */
	'device-independent-bitmap': (bytes) => u16(bytes, 12) === 1 && [1, 4, 8, 16, 24, 32].includes(u16(bytes, 14)),
	/** EOT: the first number is the size of the whole, the version one of three. */
	'embedded-open-type': (bytes) => u32(bytes, 0) === bytes.length && [0x00010000, 0x00020001, 0x00020002].includes(u32(bytes, 8)),
	/** A plausible version, then the expanded length. */
	flash: (bytes) => u8(bytes, 3) > 0 && u8(bytes, 3) < 60 && hasBinary(bytes, 3, 24),
	icon: (bytes) => u16(bytes, 4) > 0 && u16(bytes, 4) < 512 && u8(bytes, 9) === 0 && u32(bytes, 14) > 0 && u32(bytes, 18) >= 22,
	/** The number behind the magic one is the class file version, 45 or more; in a fat program it is the count of architectures. */
	'java-class': (bytes) => u16be(bytes, 6) >= 45,
	'mach-o-fat': (bytes) => u16be(bytes, 4) === 0 && u16be(bytes, 6) > 0 && u16be(bytes, 6) < 45,
	/** ISO/IEC 11172-3 §2.4.1.3: bit rate, sampling rate and emphasis are none of the forbidden values. */
	'mpeg-audio': (bytes) => u8(bytes, 2) >> 4 !== 15 && u8(bytes, 2) >> 4 !== 0 && ((u8(bytes, 2) >> 2) & 3) !== 3 && (u8(bytes, 3) & 3) !== 2 && hasBinary(bytes, 4, 512),
	'mpeg-transport': (bytes) => bytes.length > 752 && [188, 376, 564].every((at) => u8(bytes, at) === 0x47),
	/** ECMA-376-4 §9.1: only the first 32 bytes of an embedded font are scrambled; behind them come plain table records. */
	'obfuscated-font': (bytes) => bytes.length > 128 && fontTableAt(bytes, 44) && fontTableAt(bytes, 60) && fontTableAt(bytes, 76) && !startsWith(bytes, 'OTTO') && u32(bytes, 0) !== 0x00000100 && !startsWith(bytes, 'true'),
	pict: (bytes) => bytes.subarray(0, 512).every((byte) => byte === 0),
	postscript: (bytes) => !startsWith(bytes, '%!PS-AdobeFont'),
	/** Every program for DOS or Windows has binary numbers in its first header. */
	program: (bytes) => hasBinary(bytes, 2, 64) && programHeader(bytes),
	sfnt: (bytes) => u16be(bytes, 4) > 0 && u16be(bytes, 4) < 256 && (fontTableAt(bytes, 12) || fontTableAt(bytes, 28)),
	/** A tar header: the octal size field, then the checksum field of octal digits. */
	tar: (bytes) => bytes.length >= 512 && /^[ 0-7\0]{8}$/.test(String.fromCharCode(...bytes.subarray(148, 156))),
}

/** The new header is where the old one says, or the old one describes a DOS program: pages of the file and a header of whole paragraphs. */
function programHeader(bytes: Uint8Array): boolean {
	const at = u32(bytes, 60)
	if (['PE\0\0', 'NE', 'LE', 'LX'].some((marker) => startsWith(bytes, marker, at))) return true
	return u16(bytes, 2) < 512 && u16(bytes, 4) > 0 && u16(bytes, 8) >= 2
}
