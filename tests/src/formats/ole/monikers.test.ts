// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { findMonikers } from '../../../../src/formats/ole/monikers.ts'
import { concat, fileMoniker, guid, latin, u32, urlMoniker } from '../../../make/ole.ts'

describe('findMonikers', () => {
	test.each<[string, Uint8Array, string[]]>([
		['a path', fileMoniker('C:\\report.xls'), ['file C:\\report.xls']],
		['a path in Unicode counts more', fileMoniker('C:\\Бюджет.xls', true), ['file C:\\Бюджет.xls']],
		['an address', urlMoniker('http://a.example/x.hta'), ['url http://a.example/x.hta']],
		['an item', concat([guid('{00000304-0000-0000-C000-000000000046}'), u32(2), latin('!\0'), u32(6), latin('Sheet\0')]), ['item Sheet']],
		['behind a wrong length', concat([u32(0xffffff), urlMoniker('http://a.example/')]), ['url http://a.example/']],
		['cut off', urlMoniker('http://a.example/').subarray(0, 18), ['url ']],
		['a script moniker', guid('{06290BD3-48AA-11D2-8432-006008C3FBFC}'), ['script ']],
		['two in a composite', concat([guid('{00000309-0000-0000-C000-000000000046}'), u32(2), fileMoniker('a.xls'), urlMoniker('b:')]), ['composite ', 'file a.xls', 'url b:']],
		['none', latin('no moniker here, only words'), []],
	])('%s', (_, bytes, expected) => {
		expect(findMonikers(bytes).map((moniker) => `${moniker.type} ${moniker.target}`)).toEqual(expected)
	})
	test('a megabyte of almost-monikers takes linear time', () => {
		const begin = performance.now()
		expect(findMonikers(new Uint8Array(1024 * 1024).fill(0x03))).toEqual([])
		expect(performance.now() - begin).toBeLessThan(500)
	})
})
