// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { excerptOf, shortened, visible } from '../../../src/model/visible.ts'

describe('visible', () => {
	test.each([
		['plain', 'Antrag Ä 1', 'Antrag Ä 1'],
		['a terminal sequence', '\u001b[2Jx', '‹001B›[2Jx'],
		['right to left', 'a\u202ecod.exe', 'a‹202E›cod.exe'],
		['zero width', 'exa\u200bmple', 'exa‹200B›mple'],
		['line breaks', 'a\r\n\tb', 'a   b'],
		['half a character', 'a\ud800b', 'a‹D800›b'],
		['the other half', 'a\udc00b', 'a‹DC00›b'],
		['a whole character beyond the first plane', '😀', '😀'],
	])('%s', (_, text, shown) => {
		expect(visible(text)).toBe(shown)
	})
})

describe('shortened', () => {
	test('what fits stays', () => {
		expect(shortened('abc', 3)).toBe('abc')
	})
	test('what does not ends with an ellipsis within the length', () => {
		expect(shortened('abcd', 3)).toBe('ab…')
		expect(shortened('x'.repeat(10_000_000), 100)).toHaveLength(100)
	})
	test('no half character at the end', () => {
		expect(shortened('a😀b', 3)).toBe('a…')
	})
})

test('excerpts fold white space and cannot be clicked', () => {
	expect(excerptOf('  href = "HTTPS://a.example/x"\n\n  ftp://b  ')).toBe('href = "hxxps://a.example/x" fxp://b')
})
