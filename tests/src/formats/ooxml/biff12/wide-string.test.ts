// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { ByteReader } from '../../../../../src/bytes/byte-reader.ts'
import { looseString, wideString } from '../../../../../src/formats/ooxml/biff12/wide-string.ts'
import { Damage } from '../../../../../src/model/failures.ts'
import { concat, u32 } from '../../../../make/ole.ts'
import { wideText } from '../../../../make/biff12.ts'

describe('strings in records', () => {
	test.each(['', 'Sheet1', 'Übersicht', '\u{1f600}'])('%j', (text) => {
		const reader = new ByteReader(concat([wideText(text), Uint8Array.of(7)]))
		expect(wideString(reader)).toBe(text)
		expect(reader.u8()).toBe(7)
	})
	test('a string that is none takes four bytes', () => {
		const reader = new ByteReader(concat([u32(0xffffffff), wideText('next')]))
		expect(wideString(reader)).toBe('')
		expect(wideString(reader)).toBe('next')
	})
	test.each([
		['length-beyond-record', concat([u32(3), Uint8Array.of(0x41, 0, 0x42, 0)])],
		['length-of-gigabytes', concat([u32(0xfffffffe), Uint8Array.of(0x41, 0)])],
		['length-cut-off', Uint8Array.of(1, 0)],
	])('%s', (_name, bytes) => {
		expect(() => wideString(new ByteReader(bytes))).toThrow(Damage)
	})
})

describe('strings that may not be there', () => {
	test.each([
		['as written', wideText('Sheet1'), 'Sheet1'],
		['length-beyond-record', concat([u32(3), Uint8Array.of(0x41, 0)]), ''],
		['length-cut-off', Uint8Array.of(1, 0), ''],
	])('%s', (_name, bytes, text) => expect(looseString(new ByteReader(bytes))).toBe(text))
})
