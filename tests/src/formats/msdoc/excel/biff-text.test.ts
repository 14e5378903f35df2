// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { ByteReader } from '../../../../../src/bytes/byte-reader.ts'
import { longText, shortText, textOf } from '../../../../../src/formats/msdoc/excel/biff-text.ts'
import { longString, shortString, u8 } from '../../../../make/biff.ts'
import { latin } from '../../../../make/ole.ts'

const style8 = { version: 8, label: 'windows-1252' }

test.each([['plain'], ['Übersicht'], ['план']])('%s', (text) => {
	expect(shortText(new ByteReader(shortString(text)), style8)).toBe(text)
	expect(longText(new ByteReader(longString(text)), style8)).toBe(text)
})

test('old strings have no flag and a code page', () => {
	expect(shortText(new ByteReader(u8(2, 0xcf, 0xeb)), { version: 5, label: 'windows-1251' })).toBe('Пл')
})

test.each([
	['nothing at all', new Uint8Array(0), ''],
	['fewer characters than it says', latin('\u0000ab'), 'ab'],
])('a string with %s', (_, bytes, expected) => {
	expect(textOf(new ByteReader(bytes), 9, style8)).toBe(expected)
})

test('a missing length is an empty string', () => {
	expect(shortText(new ByteReader(new Uint8Array(0)), style8)).toBe('')
	expect(longText(new ByteReader(u8(1)), style8)).toBe('')
})
