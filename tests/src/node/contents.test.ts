// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { contentsOf } from '../../../src/node/contents.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('contents', () => {
	test('of a document are its parts and its passages', () => {
		const { parts, passages, complete } = contentsOf({ name: 'a.rtf', policy: 'council-practice' }, bytes('{\\rtf1\\ansi Guten Tag.\\par Zweiter Absatz.}'))
		expect(parts).toEqual([{ path: ['a.rtf'], format: 'rtf' }])
		expect(passages).toEqual([[{ text: 'Guten Tag.' }], [{ text: 'Zweiter Absatz.' }]])
		expect(complete).toBe(true)
	})
	test('of what nobody reads have no passages', () => {
		const contents = contentsOf({ name: 'a.bin', policy: 'council-practice' }, bytes('\u0000\u0001\u0002 nonsense'))
		expect(contents.passages).toBeUndefined()
		expect(contents.complete).toBe(false)
	})
	test('end where they are too long for a screen', () => {
		const many = contentsOf({ name: 'a.rtf', policy: 'council-practice' }, bytes(`{\\rtf1 ${'Wort um Wort. \\par '.repeat(150_000)}}`))
		expect(many.complete).toBe(false)
		expect(many.passages?.flat().reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(1_000_000)
		expect(many.passages?.length).toBeLessThanOrEqual(30_000)
	})
})
