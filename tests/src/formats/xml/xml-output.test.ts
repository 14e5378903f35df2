// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { joinBytes, toUtf8, utf8 } from '../../../../src/bytes/text.ts'
import { XmlOutput } from '../../../../src/formats/xml/xml-output.ts'

test('stretches, gaps and texts come in order', () => {
	const chunks: Uint8Array[] = []
	const output = new XmlOutput((chunk) => chunks.push(chunk))
	const bytes = toUtf8('abcdef')
	output.raw(bytes, 0, 1)
	output.raw(bytes, 1, 2)
	output.raw(bytes, 4, 5)
	output.text('-é-')
	output.raw(bytes, 5, 6)
	output.settle()
	bytes.fill(0)
	output.end()
	expect(utf8(joinBytes(chunks))).toBe('abe-é-f')
})

test('chunks that were handed on do not change', () => {
	const chunks: Uint8Array[] = []
	const output = new XmlOutput((chunk) => chunks.push(chunk))
	for (let index = 0; index < 10; index++) {
		const piece = new Uint8Array(index % 3 === 0 ? 100_000 : 30_000).fill(index)
		output.raw(piece, 0, piece.length)
	}
	output.end()
	const whole = joinBytes(chunks)
	let at = 0
	for (let index = 0; index < 10; index++) {
		const length = index % 3 === 0 ? 100_000 : 30_000
		expect(whole.subarray(at, at + length).every((byte) => byte === index)).toBe(true)
		at += length
	}
	expect(at).toBe(whole.length)
})
