// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { countMarks, inPieces, isTextMark, lengthOf, markWord, plainText } from '../../../src/app/passages.ts'
import { textMarks } from '../../../src/model/passages.ts'

const seen = (text: string) => ({ mark: null, text })

describe('long passages', () => {
	test('are shown in pieces, with nothing lost and every mark kept', () => {
		const runs = [seen('a'.repeat(3_000)), { mark: 'hidden', text: 'b'.repeat(9_000) }]
		const pieces = inPieces([{ runs }])
		expect(pieces.length).toBeGreaterThan(2)
		for (const piece of pieces) expect(lengthOf(piece)).toBeLessThanOrEqual(4_001)
		expect(pieces.map(plainText).join('')).toBe(plainText(runs))
		expect(pieces.flat().filter(({ mark }) => mark === 'hidden').reduce((sum, { text }) => sum + text.length, 0)).toBe(9_000)
	})
	test('are not cut within a character', () => {
		for (const piece of inPieces([{ runs: [seen(`a${'😀'.repeat(5_000)}`)] }])) expect(plainText(piece)).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/)
	})
	test('short ones stay as they are', () => expect(inPieces([{ runs: [seen('a')] }, { runs: [] }])).toEqual([[seen('a')], []]))
})

describe('marks', () => {
	test('have a word each', () => expect(new Set(textMarks.map(markWord)).size).toBe(textMarks.length))
	test('that nobody knows are none', () => expect([isTextMark('blinking'), isTextMark(null), isTextMark('note')]).toEqual([false, false, true]))
	test('are counted once a passage', () => {
		const hidden = { mark: 'hidden', text: 'x' }
		expect(countMarks([[hidden, seen('y'), hidden], [hidden], [{ mark: 'deleted', text: 'z' }], [seen('y')]])).toEqual([{ mark: 'hidden', count: 2 }, { mark: 'deleted', count: 1 }])
	})
})
