// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { joinBytes, latin1, toUtf8 } from '../../../../src/bytes/text.ts'
import { Ref } from '../../../../src/formats/pdf/values.ts'
import { dictOf } from '../../../../src/remedies/pdf/data.ts'
import { FileWriter } from '../../../../src/remedies/pdf/file-writer.ts'
import { openDocument } from '../../../../src/remedies/pdf/rewrite.ts'
import { budget } from './copied.ts'

const written = (packs: boolean, count: number): Uint8Array => {
	let last = count + 1
	const writer = new FileWriter('1.7', packs, () => ++last)
	for (let num = 1; num <= count; num++) writer.object(num, [num * 3])
	writer.stream(count + 1, dictOf(['Odd', true]), toUtf8('data'))
	return joinBytes(writer.end(new Ref(1, 0), new Map([['Info', new Ref(2, 0)]])))
}

describe.each([[false], [true]])('packed: %s', (packs) => {
	test('every object is where the cross-reference says', () => {
		const doc = openDocument(written(packs, 450), budget())
		for (let num = 1; num <= 450; num++) expect(doc.object(num)).toEqual([num * 3])
		const stream = doc.stream(new Ref(451, 0))
		expect(stream === undefined ? '' : latin1(doc.raw(stream))).toBe('data')
	})
	test('the trailer has what it was given', () => {
		const { trailer } = openDocument(written(packs, 3), budget())
		expect([trailer.get('Root'), trailer.get('Info')]).toEqual([new Ref(1, 0), new Ref(2, 0)])
		expect(trailer.get('Size')).toBe(packs ? 7 : 5)
	})
	test('begins and ends as it should', () => {
		expect(latin1(written(packs, 3))).toMatch(/^%PDF-1\.7\n%[\u0080-\u00ff]{4}\n[^]*startxref\n\d+\n%%EOF\n$/)
	})
})
