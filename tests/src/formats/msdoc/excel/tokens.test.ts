// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { plainToken, tokenEnd } from '../../../../../src/formats/msdoc/excel/tokens.ts'
import { u8 } from '../../../../make/biff.ts'

test.each([
	['an operator', 8, [0x03], 1],
	['an integer', 8, [0x1e, 1, 0], 3],
	['a number', 8, [0x1f, 0, 0, 0, 0, 0, 0, 0, 0], 9],
	['narrow text', 8, [0x17, 2, 0, 65, 66], 5],
	['wide text', 8, [0x17, 1, 1, 65, 0], 5],
	['old text', 5, [0x17, 2, 65, 66], 4],
	['a choice', 8, [0x19, 4, 1, 0, 0, 0, 0, 0], 8],
	['an old choice', 2, [0x19, 4, 1, 0, 0], 5],
	['a space', 8, [0x19, 0x40, 0, 1], 4],
	['a reference of any class', 8, [0x64, 0, 0, 0, 0], 5],
	['an old reference', 5, [0x44, 0, 0, 0], 4],
	['a label', 8, [0x18, 1, 0, 0, 0, 0], 6],
	['a function', 3, [0x41, 1], 2],
] as const)('%s in BIFF%d', (_, version, bytes, end) => {
	expect(tokenEnd(u8(...bytes, 0), 0, version)).toBe(end)
})

test.each([
	['no token', [0x80]],
	['a token that is cut off', [0x1e, 1]],
	['text that is cut off', [0x17, 5, 0, 65]],
	['a text without its length', [0x17]],
	['nothing', []],
])('%s has no end', (_, bytes) => {
	expect(tokenEnd(u8(...bytes), 0, 8)).toBeUndefined()
})

test('the class is left out', () => {
	expect([0x22, 0x42, 0x62, 0x1e].map(plainToken)).toEqual([0x22, 0x22, 0x22, 0x1e])
})
