// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { lastStep, readWrappedFile } from '../../../../src/formats/ole/native.ts'
import { concat, latin, oleNative, u16 } from '../../../make/ole.ts'

const native = (file: Parameters<typeof oleNative>[0]): Uint8Array => oleNative(file).subarray(4)

describe('readWrappedFile', () => {
	test('an embedded file', () => {
		const wrapped = readWrappedFile(native({ fileName: 'C:\\Users\\erika\\rechnung.pdf', label: 'Rechnung', content: latin('content') }))
		expect(wrapped?.label).toBe('Rechnung')
		expect(wrapped?.fileName).toBe('C:\\Users\\erika\\rechnung.pdf')
		expect(wrapped?.temporaryPath).toContain('rechnung.pdf')
		expect(wrapped?.content).toEqual(latin('content'))
	})
	test('the Unicode name counts', () => {
		expect(readWrappedFile(native({ fileName: '???.txt', content: latin('x'), unicodeName: 'Прогр.txt' }))?.fileName).toBe('Прогр.txt')
	})
	test('a link to a program', () => {
		const wrapped = readWrappedFile(native({ fileName: 'C:\\Windows\\System32\\calc.exe', content: latin(''), linked: true }))
		expect(wrapped?.fileName).toBe('C:\\Windows\\System32\\calc.exe')
		expect(wrapped?.content).toBeUndefined()
	})
	test('cut off in the content: what is there counts', () => {
		const whole = native({ fileName: 'a.txt', content: latin('0123456789') })
		expect(readWrappedFile(whole.subarray(0, whole.length - 4))?.content).toEqual(latin('012345'))
	})
	test.each<[string, Uint8Array]>([
		['a bitmap', concat([latin('BM6\u0001'), new Uint8Array(100)])],
		['a name without an end', concat([u16(2), latin('a'.repeat(50))])],
		['a name of many kilobytes', concat([u16(2), latin(`${'a'.repeat(5_000)}\0b\0`), u16(0), u16(3), new Uint8Array(100)])],
		['nothing', new Uint8Array(0)],
	])('not of the Packager: %s', (_, bytes) => {
		expect(readWrappedFile(bytes)).toBeUndefined()
	})
})

test.each([['C:\\a\\b.txt', 'b.txt'], ['/home/x/b.txt', 'b.txt'], ['b.txt', 'b.txt'], ['folder\\', '']])('last step of %s', (path, expected) => {
	expect(lastStep(path)).toBe(expected)
})
