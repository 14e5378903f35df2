// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import JSZip from 'jszip'
import { describe, expect, test } from 'vitest'
import { joinBytes, toUtf8, utf8 } from '../../../../src/bytes/text.ts'
import { openMainView } from '../../../../src/formats/zip/main-view.ts'
import { openZip } from '../../../../src/formats/zip/open-zip.ts'
import { compress, newZip, type ZipWriter } from '../../../../src/formats/zip/write-zip.ts'
import { Budget } from '../../../../src/model/budget.ts'
import type { Fact } from '../../../../src/model/facts.ts'
import { Damage, LimitReached } from '../../../../src/model/failures.ts'
import { defaultLimits } from '../../../../src/model/limits.ts'
import { quietFound } from '../../../../src/formats/quiet-found.ts'

const long = toUtf8('council '.repeat(50_000))

function written(fill: (zip: ZipWriter) => void): Uint8Array {
	const zip = newZip()
	fill(zip)
	return joinBytes(zip.end())
}

function defectsOf(bytes: Uint8Array): string[] {
	const facts: unknown[] = []
	openZip(bytes, { ...quietFound(new Budget(defaultLimits)), fact: (fact) => facts.push(fact) })
	return (facts as Fact[]).map((fact) => (fact.kind === 'structure' ? fact.defect : fact.kind))
}

test('every sort of entry comes back', async () => {
	const source = openMainView(written((zip) => zip.add('x', long)), new Budget(defaultLimits), false)
	const bytes = written((zip) => {
		zip.add('mimetype', toUtf8('text'), { store: true })
		zip.add('empty', new Uint8Array(0))
		zip.add('folder/Größe.xml', long)
		zip.addStream('streamed', (sink) => {
			for (let at = 0; at < long.length; at += 999) sink(long.subarray(at, at + 999))
		})
		for (const entry of source.entries) zip.addCompressed('copied', source.archive.copy(entry))
	})
	expect(defectsOf(bytes)).toEqual([])
	const zip = await JSZip.loadAsync(bytes, { checkCRC32: true })
	expect(Object.keys(zip.files)).toEqual(['mimetype', 'empty', 'folder/Größe.xml', 'streamed', 'copied'])
	for (const name of ['folder/Größe.xml', 'streamed', 'copied']) expect(await zip.file(name)?.async('uint8array')).toEqual(long)
	expect(utf8(bytes.subarray(30, 42))).toBe('mimetypetext')
})

test('the same entries give the same bytes', () => {
	const make = (): Uint8Array => written((zip) => zip.add('a', long))
	expect(make()).toEqual(make())
})

describe('names that readers may take for another are refused', () => {
	test.each([
		{ name: 'twice', names: ['a', 'a'] },
		{ name: 'in another case', names: ['a/B', 'A/b'] },
		{ name: 'out of the package', names: ['../a'] },
		{ name: 'absolute', names: ['C:/a'] },
		{ name: 'empty', names: [''] },
		{ name: 'with backslashes', names: ['a\\b'] },
	])('$name', ({ names }) => {
		expect(() => written((zip) => {
			for (const name of names) zip.add(name, long)
		})).toThrow(Damage)
	})
})

test('more entries than a short number counts', () => {
	const bytes = written((zip) => {
		for (let index = 0; index < 65_540; index++) zip.add(`e${index}`, new Uint8Array(0))
	})
	const { archive } = openMainView(bytes, new Budget({ ...defaultLimits, entries: 70_000 }), false)
	expect(archive.entries.length).toBe(65_540)
	expect(defectsOf(bytes)).toEqual([])
})

test('sizes that need more than four bytes are refused', () => {
	expect(() => written((zip) => zip.addCompressed('a', { method: 8, data: [], crc32: 0, bytes: 2 ** 32 }))).toThrow(LimitReached)
})

test('compressing holds the checksum and the length of the content', () => {
	const entry = compress([long.subarray(0, 9), long.subarray(9)])
	expect(entry).toMatchObject({ method: 8, bytes: long.length })
	expect(entry.data.reduce((sum, chunk) => sum + chunk.length, 0)).toBeLessThan(long.length / 10)
})
