// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { asciiBytes, joinBytes, latin1 } from '../../../../src/bytes/text.ts'
import { END, viewOf } from '../../../../src/formats/zip/records.ts'
import { localHeaders, signatures } from '../../../../src/formats/zip/scan.ts'
import { zip } from '../../../make/zip.ts'

test('signatures are found at even and odd places, and after false starts', () => {
	const end = asciiBytes('PK\u0005\u0006')
	const bytes = joinBytes([end, asciiBytes('x'), end, asciiBytes('PPK'), end, asciiBytes('PK\u0005')])
	expect([...signatures(bytes, viewOf(bytes), 0, bytes.length, END)]).toEqual([0, 5, 12])
	expect([...signatures(bytes, viewOf(bytes), 1, 9, END)]).toEqual([5])
})

describe('local headers', () => {
	const found = (bytes: Uint8Array): readonly (readonly [string, number])[] => [...localHeaders(bytes, viewOf(bytes), 0, bytes.length)].map(({ header, compressedBytes }) => [latin1(header.rawName), compressedBytes])

	test.each([
		{ name: 'of known size', bytes: zip().with('a', 'alpha', 0).with('b', 'beta', 0).bytes(), seen: [['a', 5], ['b', 4]] },
		{ name: 'of unknown size', bytes: zip().with('a', 'alpha', 0).describedAfterwards().with('b', 'beta', 0).describedAfterwards('wide').bytes(), seen: [['a', 5], ['b', 4]] },
		{ name: 'a descriptor without signature cannot be told from data', bytes: zip().with('a', 'alpha', 0).describedAfterwards('bare').with('b', 'beta', 0).bytes(), seen: [['a', 17], ['b', 4]] },
		{ name: 'a nested archive is data', bytes: zip().with('a', zip().with('b', 'beta', 0).bytes(), 0).bytes(), seen: [['a', 104]] },
		{ name: 'a size beyond the end hides nothing', bytes: zip().with('a', 'alpha', 0).saying({ compressedBytes: 99_999 }).with('b', 'beta', 0).bytes(), seen: [['a', 99_999], ['b', 4]] },
		{ name: 'a method that does not exist is chance', bytes: zip().with('a', 'alpha', 77).bytes(), seen: [] },
		{ name: 'a name with control characters is chance', bytes: zip().with('a\u0001', 'alpha', 0).bytes(), seen: [] },
	])('$name', ({ bytes, seen }) => {
		expect(found(bytes)).toEqual(seen)
	})
})
