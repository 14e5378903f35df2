// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { toUtf8, utf8 } from '../../../../src/bytes/text.ts'
import { TagBuffer } from '../../../../src/formats/xml/tag-buffer.ts'

test.each([
	{ name: 'a start tag', chunks: ['<a b="', '>" c=\'"', '>\'', '/>x'], end: 2 },
	{ name: 'an end tag', chunks: ['</a', '\n', '>x'], end: 1 },
	{ name: 'quotes in an end tag are none', chunks: ['</a"', '>'], end: 1 },
])('$name', ({ chunks, end }) => {
	const [beginning = '', ...rest] = chunks
	const tag = new TagBuffer(5, toUtf8(beginning))
	const ends = rest.map((chunk) => tag.add(toUtf8(chunk)))
	expect(ends).toEqual([...rest.slice(1).map(() => -1), end])
	const whole = chunks.join('').replace(/x$/, '')
	expect(utf8(tag.padded(3))).toBe(`${whole}\0\0\0`)
	expect([tag.offset, tag.length]).toEqual([5, whole.length])
})

test('grows with the tag', () => {
	const tag = new TagBuffer(0, toUtf8('<a b="'))
	for (let index = 0; index < 100; index++) expect(tag.add(new Uint8Array(1_000).fill(0x62))).toBe(-1)
	expect(tag.length).toBe(100_006)
})
