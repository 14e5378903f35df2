// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { readModifiers, readRuns } from '../../../../../src/formats/msdoc/word/runs.ts'
import { tables } from '../../../../../src/formats/msdoc/word/fib.ts'
import { readFib } from '../../../../../src/formats/msdoc/word/fib.ts'
import { Budget } from '../../../../../src/model/budget.ts'
import { defaultLimits } from '../../../../../src/model/limits.ts'
import { u8 } from '../../../../make/biff.ts'
import { wordStreams } from '../../../../make/msdoc.ts'
import { concat, u32 } from '../../../../make/ole.ts'

const none = { isDeleted: false, isInserted: false, isReformatted: false, isHidden: false, author: undefined, dataAt: undefined, isData: false }

test.each([
	['inserted by number 3', u8(0x01, 0x08, 1, 0x04, 0x48, 3, 0), { ...none, isInserted: true, author: 3 }],
	['deleted by number 2', u8(0x00, 0x08, 1, 0x63, 0x48, 2, 0), { ...none, isDeleted: true, author: 2 }],
	['formatted anew', u8(0x57, 0xca, 7, 1, 0, 0, 0, 0, 0, 0), { ...none, isReformatted: true }],
	['hidden, after a value with its own length', u8(0x15, 0xc6, 2, 9, 9, 0x3c, 0x08, 1), { ...none, isHidden: true }],
	['a picture', u8(0x03, 0x6a, 0x10, 0x27, 0, 0), { ...none, dataAt: 10_000 }],
	['a form field', u8(0x06, 0x08, 1, 0x03, 0x6a, 4, 0, 0, 0), { ...none, dataAt: 4, isData: true }],
])('%s', (_, values, format) => {
	expect(readModifiers(values)).toEqual(format)
})

test.each([['bold', u8(0x35, 0x08, 1)], ['shown although the style hides it', u8(0x3c, 0x08, 0)], ['nothing', u8()], ['a value that is cut off', u8(0x01, 0x08)]])('%s does not matter', (_, values) => {
	expect(readModifiers(values)).toBeUndefined()
})

const { main, table } = wordStreams({ text: 'Hello there', runs: [[0, 5, u8(0x01, 0x08, 1)], [5, 6, u8(0x35, 0x08, 1)], [6, 11, u8(0x3c, 0x08, 1)]] })
const place = readFib(main, 0).table(tables.characterRuns)
const runTable = table.subarray(place.at, place.at + place.length)

test('runs of a page that matter', () => {
	const runs = [...readRuns(runTable, main, new Budget(defaultLimits))]
	expect(runs.map(({ from, to, format }) => [from, to, format.isInserted, format.isHidden])).toEqual([[1024, 1034, true, false], [1036, 1046, false, true]])
})

test('a page that is listed twice is read once', () => {
	const page = runTable.subarray(8)
	const twice = concat([u32(0), u32(1), u32(2), page, page])
	expect([...readRuns(twice, main, new Budget(defaultLimits))]).toHaveLength(2)
})

test.each([['a page outside the stream', concat([u32(0), u32(1), u32(9_999)])], ['no table', u8()]])('%s has no runs', (_, bytes) => {
	expect([...readRuns(bytes, main, new Budget(defaultLimits))]).toEqual([])
})

test('a page that promises more runs than fit', () => {
	const odd = main.slice()
	odd[odd.length - 1] = 200
	expect([...readRuns(runTable, odd, new Budget(defaultLimits))]).toEqual([])
})
