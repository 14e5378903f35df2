// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { toUtf8 } from '../../../../src/bytes/text.ts'
import { decodeEntities, plainValue, skipReference } from '../../../../src/formats/xml/entities.ts'
import { Damage } from '../../../../src/model/failures.ts'

describe('references', () => {
	test.each([
		['&lt;&gt;&amp;&quot;&apos;', '<>&"\''],
		['&#65;&#x42;&#x1F600;', 'AB😀'],
		['&amp;lt;', '&lt;'],
		['no reference', 'no reference'],
	])('%s', (text, plain) => {
		expect(decodeEntities(text, false)).toBe(plain)
	})

	test.each(['&', 'a & b', '&;', '&amp', '&nbsp;', '&#;', '&#x;', '&#xG;', '&#0;', '&#xD800;', '&#xFFFE;', '&#x110000;', '&#99999999999999999999;', '&toString;', `&${'a'.repeat(2_000)};`])('%s is damage', (text) => {
		expect(() => decodeEntities(text, false)).toThrow(Damage)
		const bytes = toUtf8(text)
		expect(() => skipReference(bytes, text.indexOf('&'), bytes.length, false)).toThrow(Damage)
	})

	test('entities a DTD may have declared stay as they are', () => {
		expect(decodeEntities('&lol9;&amp;', true)).toBe('&lol9;&')
		expect(() => decodeEntities('&1;', true)).toThrow(Damage)
	})

	test.each([['&amp;x', 4], ['&lt;', 3], ['&gt;', 3], ['&quot;', 5], ['&#65;', 4]])('%s is skipped up to %d', (text, end) => {
		const bytes = toUtf8(text)
		expect(skipReference(bytes, 0, bytes.length, false)).toBe(end)
	})
})

test('white space in values becomes spaces, references to it do not', () => {
	expect(plainValue('a\tb\r\nc\nd\re&#9;&#xA;', false)).toBe('a b c d e\t\n')
})
