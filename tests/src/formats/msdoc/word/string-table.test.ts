// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { readCountedStrings, readStringTable } from '../../../../../src/formats/msdoc/word/string-table.ts'
import { u8 } from '../../../../make/biff.ts'
import { stringTable } from '../../../../make/msdoc.ts'
import { concat, latin, u16, wide } from '../../../../make/ole.ts'

const label = 'windows-1252'

test('a list with bytes behind each string', () => {
	expect(readStringTable(stringTable(['one', 'zwei'], u8(5, 6)), label).map(({ text, extra }) => [text, [...extra]])).toEqual([['one', [5, 6]], ['zwei', [5, 6]]])
})

test('a list of Word 6', () => {
	expect(readStringTable(concat([u16(9), u8(3), latin('one'), u8(2), latin('t\u00fc')]), label).map(({ text }) => text)).toEqual(['one', 'tü'])
})

test.each([['nothing', u8()], ['a head only', u16(0xffff)], ['a list that breaks off', stringTable(['long enough']).subarray(0, 12)]])('%s gives what is there', (_, bytes) => {
	expect(readStringTable(bytes, label).length).toBeLessThanOrEqual(1)
})

test.each([
	['wide', concat([u16(3), wide('Ann'), u16(3), wide('Bob')]), true],
	['narrow', concat([u8(3), latin('Ann'), u8(3), latin('Bob')]), false],
])('names one after the other, %s', (_, bytes, isWide) => {
	expect(readCountedStrings(bytes, isWide, label)).toEqual(['Ann', 'Bob'])
})
