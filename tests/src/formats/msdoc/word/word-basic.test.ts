// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { reportWordBasic } from '../../../../../src/formats/msdoc/word/word-basic.ts'
import { u8 } from '../../../../make/biff.ts'
import { concat, latin, u16, u32 } from '../../../../make/ole.ts'
import { factsOf, seenBy } from '../seen.ts'

const macro = (name: number, length: number): Uint8Array => concat([u8(0x55, 0), u16(name), new Uint8Array(8), u32(length), new Uint8Array(8)])
const name = (id: number, text: string): Uint8Array => concat([u16(id), u8(text.length), latin(text), u8(0)])
const codeIn = (...tables: readonly Uint8Array[]): readonly object[] => factsOf(seenBy((found) => reportWordBasic(concat(tables), 7, 'windows-1252', 'WordDocument', found)).facts, 'code')

test('macros with their names, behind tables of keys and menus', () => {
	const macros = concat([u8(1), u16(3), macro(0, 500), macro(1, 20), macro(2, 0)])
	const names = concat([u8(0x11), u16(3), name(0, 'AutoOpen'), name(1, 'FileSaveAs'), name(2, 'Helper')])
	expect(codeIn(u8(0xff), macros, concat([u8(3), u16(1), new Uint8Array(14)]), concat([u8(5), u16(1), new Uint8Array(12)]), concat([u8(0x10), u16(6), latin('abcd')]), names, u8(0x40))).toMatchObject([
		{ language: 'other', module: 'AutoOpen', runnable: true, autoRun: ['AutoOpen'] },
		{ module: 'FileSaveAs', runnable: true, autoRun: ['FileSaveAs'] },
		{ module: 'Helper', runnable: false, autoRun: [] },
	])
})

test.each([
	['no table at all', []],
	['another beginning', [u8(1, 1, 0), macro(0, 9)]],
	['no macros', [u8(0xff, 0x40, 0, 0)]],
])('%s', (_, tables) => {
	expect(codeIn(...tables)).toEqual([])
})

test('macros whose names are missing', () => {
	expect(codeIn(u8(0xff), concat([u8(1), u16(900), macro(4, 9)]))).toMatchObject([{ module: 'macro 4' }])
})
