// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { recognisePassive } from '../../../src/formats/odf/pictures.ts'
import { drawPlaceholder, usualSize, type Size } from '../../../src/remedies/placeholder.ts'

interface Decoded {
	readonly width: number
	readonly height: number
	/** Rows of `#` and spaces. */
	readonly rows: readonly string[]
}

function decoded(png: Uint8Array): Decoded {
	const view = new DataView(png.buffer, png.byteOffset)
	const [width, height] = [view.getUint32(16), view.getUint32(20)]
	const length = view.getUint32(33)
	const raw = inflateSync(png.subarray(41, 41 + length))
	const stride = 1 + Math.ceil(width / 8)
	const rows = Array.from({ length: height }, (_, y) => Array.from({ length: width }, (_dot, x) => (((raw[y * stride + 1 + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) === 0 ? '#' : ' ')).join(''))
	return { width, height, rows }
}

describe('size', () => {
	test.each<{ name: string; size: Size | undefined; width: number; height: number }>([
		{ name: 'as on the page', size: { width: 200, height: 100 }, width: 300, height: 150 },
		{ name: 'none given', size: undefined, width: usualSize.width * 1.5, height: usualSize.height * 1.5 },
		{ name: 'nonsense', size: { width: Number.NaN, height: -5 }, width: usualSize.width * 1.5, height: usualSize.height * 1.5 },
		{ name: 'huge', size: { width: 1_000_000, height: 500_000 }, width: 1_200, height: 600 },
		{ name: 'tiny', size: { width: 1, height: 1 }, width: 8, height: 8 },
	])('$name', ({ size, width, height }) => {
		expect(decoded(drawPlaceholder('picture', 'x', size))).toMatchObject({ width, height })
	})
})

test('is a PNG with a border and words', () => {
	const png = drawPlaceholder('picture', 'http://example.org/a.png')
	expect(recognisePassive(png)).toBe('png')
	const { rows } = decoded(png)
	expect(rows[0]).toMatch(/^#+$/)
	expect(rows.slice(5, 12).join('').replaceAll(' ', '').length).toBeGreaterThan(100)
	expect(drawPlaceholder('object', 'http://example.org/a.png')).not.toEqual(png)
	expect(drawPlaceholder('picture', 'http://example.org/b.png')).not.toEqual(png)
	expect(drawPlaceholder('picture', 'http://example.org/a.png')).toEqual(png)
})

test('an address of any length and script is drawn as far as there is room', () => {
	expect(decoded(drawPlaceholder('frame', '\u202e\u0000ä'.repeat(100_000))).height).toBe(120)
})

test('without room for words it is crossed out', () => {
	const { rows } = decoded(drawPlaceholder('media', 'x', { width: 12, height: 12 }))
	expect(rows[9]?.[9]).toBe('#')
})
