// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { binaryLock, cryptoApiLock, lockBlocks, type OfficeLock } from '../../../../make/office-lock.ts'
import { associated, field, wordFile, wordStreams, wordTables } from '../../../../make/msdoc.ts'
import { compoundFile, concat, latin, stream, u16, u32 } from '../../../../make/ole.ts'
import { defects, factsOf, hidden, inspected, metadata, references } from '../seen.ts'

const text = `Hello ${field('HYPERLINK "http://example.org"', 'there')}`

test('text, footnotes and headers', () => {
	const { facts, report } = inspected(wordFile({ text, more: [field('INCLUDEPICTURE "http://example.org/a.png"'), '', '', field('DDE app topic')] }), 'letter.doc')
	expect(report.format).toMatchObject({ id: 'doc', version: '97' })
	expect(report.gaps).toEqual([])
	expect(references(facts)).toEqual(['hyperlink click http://example.org', 'image load http://example.org/a.png'])
	expect(factsOf(facts, 'dde')).toHaveLength(1)
})

describe('locks', () => {
	function locked(lock: OfficeLock, flags = 0x0100): Uint8Array {
		const { main, table } = wordStreams({ text, flags, key: lock.description.length, lock: lock.description })
		return compoundFile([stream('WordDocument', lockBlocks(main, lock, 512, 68)), stream('1Table', lockBlocks(table, lock, 512, lock.description.length))])
	}
	test.each([['RC4 40 bit', binaryLock('')], ['RC4 128 bit', cryptoApiLock('VelvetSweatshop')]])('%s that opens without asking', (method, lock) => {
		const { facts, report } = inspected(locked(lock), 'letter.doc')
		expect(factsOf(facts, 'encryption')).toMatchObject([{ method, opened: true }])
		expect(report.gaps).toEqual([])
		expect(references(facts)).toEqual(['hyperlink click http://example.org'])
	})
	test.each([['RC4', locked(binaryLock('secret'))], ['XOR', locked(binaryLock(''), 0x8100)]])('%s that asks is a gap', (_, file) => {
		const { facts, report } = inspected(file, 'letter.doc')
		expect(factsOf(facts, 'encryption')).toMatchObject([{ opened: false }])
		expect(report.gaps).toMatchObject([{ gap: 'encrypted' }])
		expect(references(facts)).toEqual([])
	})
})

describe('older and other documents', () => {
	test('saved quickly', () => {
		expect(hidden(inspected(wordFile({ text, flags: 0x0024 }), 'letter.doc').facts)).toEqual(['previous-version 2 fast save'])
	})
	test('AutoText entries have a block of their own', () => {
		const { main, table } = wordStreams({ text: 'template' })
		const glossary = wordStreams({ text }).main
		const whole = concat([main, glossary])
		whole.set(u16(main.length / 512), 8)
		// the text of the entries lies behind the main part
		whole.set(u32(main.length + 1024), main.length + 0x18)
		whole.set(u32(main.length + 1024 + text.length * 2), main.length + 0x1c)
		whole.set(u32(0), main.length + 154 + 8 * wordTables.pieces + 4)
		expect(references(inspected(compoundFile([stream('WordDocument', whole), stream('1Table', table)]), 'letter.dot').facts)).toEqual(['hyperlink click http://example.org'])
	})
	test('Word 6 keeps its tables in the main stream', () => {
		const main = new Uint8Array(2_048)
		const strings = concat([u16(40), ...['', 'C:\\t.dot', '', '', '', '', 'Ann'].flatMap((value) => [Uint8Array.of(value.length), latin(value)])])
		main.set(latin(text), 1_024)
		main.set(strings, 1_500)
		main.set(u16(0xa5dc), 0)
		main.set(u16(101), 2)
		main.set(u32(1_024), 0x18)
		main.set(u32(1_024 + text.length), 0x1c)
		main.set(u32(text.length), 0x34)
		main.set(u32(1_500), 0x58 + 8 * wordTables.associatedStrings)
		main.set(u32(strings.length), 0x58 + 8 * wordTables.associatedStrings + 4)
		const { facts, report } = inspected(compoundFile([stream('WordDocument', main)]), 'old.doc')
		expect(report.format).toMatchObject({ id: 'doc', version: '6.0' })
		expect(references(facts)).toContain('hyperlink click http://example.org')
		expect(metadata(facts)).toContain('author Ann')
	})
})

describe('what is wrong', () => {
	test('main-stream-missing: no table stream', () => {
		expect(defects(inspected(compoundFile([stream('WordDocument', wordStreams({ text }).main)]), 'letter.doc').facts)).toContain('main-stream-missing')
	})
	test('a block that is cut off', () => {
		expect(inspected(compoundFile([stream('WordDocument', new Uint8Array(90))]), 'letter.doc').report.gaps).toMatchObject([{ gap: 'damaged' }])
	})
	test('broken pieces leave the tables readable', () => {
		const { facts, report } = inspected(wordFile({ text, tables: { [wordTables.pieces]: Uint8Array.of(1, 200, 0), [wordTables.associatedStrings]: associated({ 6: 'Ann' }) } }), 'letter.doc')
		expect(report.gaps).toMatchObject([{ gap: 'damaged' }])
		expect(metadata(facts)).toEqual(['author Ann'])
	})
})
