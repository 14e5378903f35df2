// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { asciiBytes, joinBytes, toUtf8 } from '../../../../src/bytes/text.ts'
import { decodeName, extraFields, foldName, isUnsafeName, unicodePath } from '../../../../src/formats/zip/entry-name.ts'
import { numbers, unicodePathField } from '../../../make/zip.ts'

describe('names', () => {
	test.each([
		{ name: 'ASCII', raw: asciiBytes('a/b.xml'), flags: 0, text: 'a/b.xml' },
		{ name: 'code page 437', raw: Uint8Array.of(0x84, 0xe1), flags: 0, text: 'äß' },
		{ name: 'UTF-8 with its flag', raw: toUtf8('äß'), flags: 0x800, text: 'äß' },
		{ name: 'UTF-8 without its flag', raw: toUtf8('äß'), flags: 0, text: 'äß' },
		{ name: 'the flag on something else', raw: Uint8Array.of(0x84), flags: 0x800, text: '\ufffd' },
	])('$name', ({ raw, flags, text }) => {
		expect(decodeName(raw, flags)).toBe(text)
	})
})

describe('Unicode path', () => {
	const raw = asciiBytes('a.txt')
	test.each([
		{ name: 'of this name', extra: unicodePathField('a.txt', 'ä.txt'), path: 'ä.txt' },
		{ name: 'of another name', extra: unicodePathField('b.txt', 'ä.txt'), path: undefined },
		{ name: 'after another field', extra: joinBytes([numbers([2, 0x5455], [2, 1]), Uint8Array.of(0), unicodePathField('a.txt', 'ä.txt')]), path: 'ä.txt' },
		{ name: 'cut off', extra: unicodePathField('a.txt', 'ä.txt').subarray(0, 10), path: undefined },
		{ name: 'of a later version', extra: joinBytes([numbers([2, 0x7075], [2, 6]), Uint8Array.of(2, 0, 0, 0, 0, 0)]), path: undefined },
		{ name: 'nowhere', extra: new Uint8Array(0), path: undefined },
	])('$name', ({ extra, path }) => {
		expect(unicodePath(extra, raw)).toBe(path)
	})

	test('a field that claims more than there is ends the list', () => {
		expect([...extraFields(joinBytes([numbers([2, 1], [2, 2], [2, 7]), numbers([2, 2], [2, 99])]))].map(({ id }) => id)).toEqual([1])
	})
})

test.each([
	['Word\\Document.XML', 'word/document.xml'],
	['/word/a', 'word/a'],
	['./word/a', 'word/a'],
	['.//a', 'a'],
])('%s is %s to a lenient reader', (name, folded) => {
	expect(foldName(name)).toBe(folded)
})

describe('unsafe', () => {
	test.each([
		['../a', true], ['a/../b', true], ['a\\..\\b', true], ['..', true], ['C:/a', true], ['c:a', true], ['//host/a', true], ['\\\\host\\a', true], ['a\u0000b', true], ['', true],
		['a/b.xml', false], ['/a', false], ['a..b/c', false], ['a/.../b', false], ['.rels', false],
	])('%j: %s', (name, isUnsafe) => {
		expect(isUnsafeName(name)).toBe(isUnsafe)
	})
})
