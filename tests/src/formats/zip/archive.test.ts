// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { asciiBytes, utf8 } from '../../../../src/bytes/text.ts'
import type { ZipArchive, ZipEntry } from '../../../../src/formats/zip/archive.ts'
import { Damage, LimitReached } from '../../../../src/model/failures.ts'
import type { Limits } from '../../../../src/model/limits.ts'
import { zip, type ZipMaker } from '../../../make/zip.ts'
import { opened } from './opened.ts'

function only(maker: ZipMaker, limits: Partial<Limits> = {}): { readonly archive: ZipArchive; readonly entry: ZipEntry } {
	const { archive } = opened(maker.bytes(), limits)
	const entry = archive.entries[0]
	if (entry === undefined) throw new Error('no entry')
	return { archive, entry }
}

describe('names', () => {
	const { archive } = opened(zip().with('Word\\Document.xml', '1').with('/x/a.xml', '2').bytes())
	test.each([
		['Word\\Document.xml', 'Word\\Document.xml'],
		['word/document.xml', 'Word\\Document.xml'],
		['x/A.xml', '/x/a.xml'],
		['y', undefined],
	])('%s, whatever the spelling', (wanted, name) => {
		expect(archive.findIgnoringCase(wanted)?.name).toBe(name)
	})

	test('exactly', () => {
		expect(archive.find('Word\\Document.xml')?.compressedBytes).toBe(3)
		expect(archive.find('word/document.xml')).toBeUndefined()
	})
})

describe('content', () => {
	test.each([
		{ name: 'small', content: 'alpha' },
		{ name: 'empty', content: '' },
		{ name: 'larger than what is inflated in one go', content: 'alpha '.repeat(300_000) },
	])('$name', ({ content }) => {
		const { archive, entry } = only(zip().with('a', content))
		expect(utf8(archive.read(entry)) === content).toBe(true)
	})
})

describe('broken content', () => {
	test.each([
		{ name: 'checksum', maker: zip().with('a', 'alpha').saying({ crc32: 1 }), damage: 'checksum does not match', salvaged: 'alpha' },
		{ name: 'a size that is too small', maker: zip().with('a', 'alpha').lyingAboutSize(3), damage: 'size does not match', salvaged: 'alpha' },
		{ name: 'a size of terabytes', maker: zip().with('a', 'alpha').lyingAboutSize(0xfffffffe), damage: 'size does not match', salvaged: 'alpha' },
		{ name: 'broken data', maker: zip().with('a', 'alpha').compressedAs(Uint8Array.of(7)), damage: 'compressed data is broken', salvaged: '' },
		{ name: 'data cut off', maker: zip().with('a', 'x'.repeat(9)).compressedAs(deflateRawSync(asciiBytes('abcdefghi'), { level: 0 }).subarray(0, 9)), damage: 'compressed data is broken', salvaged: 'abcd' },
		{ name: 'an unusual method', maker: zip().with('a', 'alpha', 14), damage: 'compression method 14', salvaged: '' },
		{ name: 'encrypted', maker: zip().with('a', 'alpha').saying({ flags: 1 }).compressedAs(asciiBytes('0123456789abc')), damage: 'entry is encrypted', salvaged: '' },
		{ name: 'no local header', maker: zip().with('a', 'alpha').misplacedBy(1), damage: 'entry has no local header', salvaged: '' },
	])('$name', ({ maker, damage, salvaged }) => {
		const { archive, entry } = only(maker)
		const result = archive.salvage(entry)
		expect([result.damage?.message, utf8(result.bytes)]).toEqual([damage, salvaged])
		expect(() => archive.read(entry)).toThrow(Damage)
	})
})

describe('bombs', () => {
	const bomb = (): ZipMaker => zip().with('a', new Uint8Array(6 * 1024 * 1024))
	test.each([
		{ name: 'by ratio', limits: { ratio: 100, ratioFloorBytes: 1024 } },
		{ name: 'by the sum', limits: { expandedBytes: 1024 * 1024 } },
		{ name: 'by the size of a part', limits: { partBytes: 1024 * 1024, ratio: 1e9 } },
	])('$name', ({ limits }) => {
		const { archive, entry } = only(bomb(), limits)
		expect(() => archive.read(entry)).toThrow(LimitReached)
	})

	test('what came before the limit has been given to the sink', () => {
		const { archive, entry } = only(bomb(), { expandedBytes: 2 * 1024 * 1024 })
		let length = 0
		expect(() => archive.stream(entry, (chunk) => { length += chunk.length })).toThrow(LimitReached)
		expect(length).toBeGreaterThan(1024 * 1024)
	})
})
