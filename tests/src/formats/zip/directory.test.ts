// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { asciiBytes, joinBytes } from '../../../../src/bytes/text.ts'
import { directoriesOf, endsAsArchive, mainEnd } from '../../../../src/formats/zip/directory.ts'
import { viewOf } from '../../../../src/formats/zip/records.ts'
import { Budget } from '../../../../src/model/budget.ts'
import { defaultLimits } from '../../../../src/model/limits.ts'
import { zip, type ZipMaker } from '../../../make/zip.ts'

const one = (): ZipMaker => zip().with('a', 'alpha')

describe('the end record most readers take', () => {
	const plain = one().bytes()
	test.each([
		{ name: 'without a comment', bytes: plain, at: plain.length - 22 },
		{ name: 'with a comment', bytes: one().commented(asciiBytes('hello')).bytes(), at: plain.length - 22 },
		{ name: 'with another archive in the comment', bytes: one().commented(joinBytes([plain, asciiBytes('!')])).bytes(), at: plain.length - 22 },
		{ name: 'with a record in the comment that has no directory', bytes: one().commented(one().ending({ directoryOffset: 1, directoryBytes: 9 }).bytes().slice(-22)).bytes(), at: plain.length - 22 },
		{ name: 'followed by more than a comment may have', bytes: one().followed(new Uint8Array(70_000)).bytes(), at: plain.length - 22 },
	])('$name', ({ bytes, at }) => {
		expect(mainEnd(bytes, viewOf(bytes))?.at).toBe(at)
	})

	test('is missing', () => {
		const cut = plain.subarray(0, plain.length - 1)
		expect(mainEnd(cut, viewOf(cut))).toBeUndefined()
	})
})

test('a prefix that offsets do not count shifts the directory', () => {
	const bytes = one().preceded(asciiBytes('prefix'), false).bytes()
	const end = mainEnd(bytes, viewOf(bytes))
	expect(end === undefined ? [] : directoriesOf(bytes, viewOf(bytes), end, new Budget(defaultLimits)).map(({ shift, headers }) => [shift, headers.length])).toEqual([[6, 1]])
})

test.each([
	{ name: 'an archive', bytes: one().bytes(), ends: true },
	{ name: 'an empty archive', bytes: zip().bytes(), ends: true },
	{ name: 'one with something after it', bytes: one().followed(asciiBytes('x')).bytes(), ends: false },
	{ name: 'nothing', bytes: new Uint8Array(0), ends: false },
])('$name', ({ bytes, ends }) => {
	expect(endsAsArchive(bytes, viewOf(bytes))).toBe(ends)
})
