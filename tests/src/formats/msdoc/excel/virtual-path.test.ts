// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { readVirtualPath } from '../../../../../src/formats/msdoc/excel/virtual-path.ts'

test.each([
	['a file beside the workbook', '\u0001book.xls', 'book.xls'],
	['a file without the mark', 'BOOK', 'BOOK'],
	['a folder below', '\u0001sub\u0003book.xls', 'sub\\book.xls'],
	['a folder above', '\u0001\u0004book.xls', '..\\book.xls'],
	['a drive', '\u0001\u0001Cdata\u0003book.xls', 'C:\\data\\book.xls'],
	['a server', '\u0001\u0001@server\u0003share\u0003book.xls', '\\\\server\\share\\book.xls'],
	['the same drive', '\u0001\u0002data\u0003book.xls', '\\data\\book.xls'],
	['an address', '\u0001\u0005\u0019http://example.org/b.xls', 'http://example.org/b.xls'],
	['the start folder', '\u0001\u0006book.xls', 'XLSTART\\book.xls'],
	['the other start folder', '\u0001\u0007book.xls', 'ALTSTART\\book.xls'],
	['the library', '\u0001\u0008book.xla', 'LIBRARY\\book.xla'],
])('%s', (_, path, target) => {
	expect(readVirtualPath(path)).toEqual({ kind: 'file', target })
})

test.each([[''], [' '], ['\u0000'], ['\u0002'], ['\u0001']])('%j is this workbook', (path) => {
	expect(readVirtualPath(path)).toEqual({ kind: 'own' })
})

test('an application and a topic', () => {
	expect(readVirtualPath('cmd\u0003/c calc')).toEqual({ kind: 'link', application: 'cmd', topic: '/c calc' })
})

test('a workbook with separators is no application', () => {
	expect(readVirtualPath('\u0001cmd\u0003calc').kind).toBe('file')
})
