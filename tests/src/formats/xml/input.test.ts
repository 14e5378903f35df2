// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { joinBytes, toUtf8, utf8 } from '../../../../src/bytes/text.ts'
import { XmlInput } from '../../../../src/formats/xml/input.ts'
import { Damage } from '../../../../src/model/failures.ts'

function passed(chunks: readonly Uint8Array[]): { readonly text: string; readonly mark: number } {
	const pieces: Uint8Array[] = []
	const input = new XmlInput((bytes) => pieces.push(bytes.slice()))
	for (const chunk of chunks) input.write(chunk)
	input.end()
	return { text: utf8(joinBytes(pieces)), mark: input.mark }
}

const bytewise = (bytes: Uint8Array): Uint8Array[] => [...bytes].map((byte) => Uint8Array.of(byte))

describe('what comes out is UTF-8', () => {
	const cyrillic = joinBytes([toUtf8('<?xml version="1.0" encoding=\'windows-1251\'?><a>'), Uint8Array.of(0xc4, 0xe0), toUtf8('</a>')])
	test.each([
		{ name: 'UTF-8', bytes: toUtf8('<a>€</a>'), text: '<a>€</a>', mark: 0 },
		{ name: 'a byte order mark', bytes: toUtf8('\ufeff<a>€</a>'), text: '<a>€</a>', mark: 3 },
		{ name: 'UTF-16', bytes: Uint8Array.from(Buffer.from('\ufeff<a>😀</a>', 'utf16le')), text: '<a>😀</a>', mark: 0 },
		{ name: 'a declared code page', bytes: cyrillic, text: '<?xml version="1.0" encoding=\'windows-1251\'?><a>Да</a>', mark: 0 },
		{ name: 'UTF-16 declared in a document that is UTF-8', bytes: toUtf8('<?xml version="1.0" encoding="utf-16"?><a/>'), text: '<?xml version="1.0" encoding="utf-16"?><a/>', mark: 0 },
		{ name: 'nothing', bytes: new Uint8Array(0), text: '', mark: 0 },
		{ name: 'less than it takes to tell', bytes: toUtf8('<a/>'), text: '<a/>', mark: 0 },
	])('$name', ({ bytes, text, mark }) => {
		expect(passed([bytes])).toEqual({ text, mark })
		expect(passed(bytewise(bytes))).toEqual({ text, mark })
	})
})

test('long chunks are handed on in pieces that divide no character', () => {
	const text = `<a>${'€'.repeat(100_000)}</a>`
	const sizes: number[] = []
	const input = new XmlInput((bytes) => {
		sizes.push(bytes.length)
		expect(utf8(bytes).includes('\ufffd')).toBe(false)
	})
	input.write(toUtf8(text))
	input.end()
	expect(Math.max(...sizes)).toBeLessThanOrEqual(65_540)
	expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(toUtf8(text).length)
})

test('a chunk may be used again by who wrote it', () => {
	const chunk = toUtf8('<a')
	const pieces: string[] = []
	const input = new XmlInput((bytes) => pieces.push(utf8(bytes)))
	input.write(chunk)
	chunk.fill(0x20)
	input.write(toUtf8('>  </a>'))
	input.end()
	expect(pieces.join('')).toBe('<a>  </a>')
})

test.each([
	{ name: 'a control', bytes: toUtf8('<a>\u0000') },
	{ name: 'a character cut off', bytes: toUtf8('<a>€').subarray(0, 5) },
	{ name: 'half a surrogate', bytes: Uint8Array.from([0xff, 0xfe, 0x00, 0xdc]) },
	{ name: 'UTF-16 of odd length', bytes: Uint8Array.from([0xff, 0xfe, 0x61]) },
	{ name: 'an unknown encoding', bytes: toUtf8('<?xml version="1.0" encoding="utf-7"?>') },
])('$name is damage', ({ bytes }) => {
	expect(() => passed([bytes])).toThrow(Damage)
	expect(() => passed(bytewise(bytes))).toThrow(Damage)
})
