// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { u8 } from '../../../../make/biff.ts'
import { field, pieceTable, shape, stringTable, wordFile, type WordRecipe, wordTables } from '../../../../make/msdoc.ts'
import { concat, latin, u16, u32, wide } from '../../../../make/ole.ts'
import { factsOf, hidden, inspected, references } from '../seen.ts'

const factsIn = (recipe: WordRecipe): ReturnType<typeof inspected>['facts'] => inspected(wordFile(recipe), 'letter.doc').facts
const inserted = (author: number): Uint8Array => u8(0x01, 0x08, 1, 0x04, 0x48, author, 0)
const deleted = (author: number): Uint8Array => u8(0x00, 0x08, 1, 0x63, 0x48, author, 0)
const vanish = u8(0x3c, 0x08, 1)
const authors = { [wordTables.revisionAuthors]: stringTable(['Unknown', 'Ann', 'Bob']) }

describe('tracked changes', () => {
	test('by author', () => {
		expect(hidden(factsIn({ text: 'Hello there', runs: [[0, 2, inserted(1)], [2, 4, deleted(2)], [4, 6, inserted(1)]], tables: authors }))).toEqual(['tracked-change 2 Ann', 'tracked-change 1 Bob'])
	})
	test('without a list of authors', () => {
		expect(hidden(factsIn({ text: 'Hello', runs: [[0, 2, inserted(7)]] }))).toEqual(['tracked-change 1'])
	})
	test('formatting that no piece of the text uses any more', () => {
		expect(hidden(factsIn({ text: 'Hello there', runs: [[6, 11, inserted(1)]], tables: { [wordTables.pieces]: pieceTable(5, 1024) } }))).toEqual([])
	})
	test('a change of a whole piece', () => {
		expect(hidden(factsIn({ text: 'Hello', tables: { [wordTables.pieces]: pieceTable(5, 1024, (0x42 << 1) | (1 << 8)) } }))).toEqual(['tracked-change 1'])
	})
})

describe('hidden text', () => {
	test.each([['wide', false], ['narrow', true]])('%s', (_, narrow) => {
		const facts = factsIn({ text: 'Hello secret there', narrow, runs: [[6, 12, vanish]] })
		expect(factsOf(facts, 'hidden')).toMatchObject([{ what: 'hidden-text', count: 1, excerpt: 'secret' }])
	})
	test.each([
		['blanks', 'Hello        there', [6, 12]],
		['a whole field without a result', `Hello ${field('XE "word"')}`, [6, 17]],
		['part of an instruction', `Hello ${field('XE "word"')}`, [8, 12]],
	] as const)('%s is none', (_, text, [from, to]) => {
		expect(hidden(factsIn({ text, runs: [[from, to, vanish]] }))).toEqual([])
	})
})

const at = (place: number): Uint8Array => concat([u8(0x03, 0x6a), u32(place)])

describe('pictures', () => {
	const picture = (kind: number, ...content: readonly Uint8Array[]): Uint8Array => {
		const body = concat(content)
		return concat([u32(68 + body.length), u16(68), u16(kind), new Uint8Array(60), body])
	}
	test('a picture that is kept elsewhere', () => {
		const data = picture(0x66, u8(8), latin('C:\\a.png'), shape())
		expect(references(factsIn({ text: '\u0001', runs: [[0, 1, at(0)]], data }))).toEqual(['image load C:\\a.png'])
	})
	test('a picture whose shape names the file', () => {
		const data = picture(0x64, shape([0x0105, wide('http://example.org/a.png\u0000')], [0x0106, 0x0a]))
		expect(references(factsIn({ text: '\u0001', runs: [[0, 1, at(0)]], data }))).toEqual(['image load http://example.org/a.png'])
	})
	test.each([['outside the data', 9_999], ['at the very end', 60]])('a place %s', (_, place) => {
		expect(references(factsIn({ text: '\u0001', runs: [[0, 1, at(place)]], data: picture(0x64) }))).toEqual([])
	})
})

describe('form fields', () => {
	const text = (value: string): Uint8Array => concat([u16(value.length), wide(value), u16(0)])
	const formField = (kind: number, enter: string, exit: string): Uint8Array => {
		const body = concat([u32(0xffffffff), u16(kind), u16(0), u16(0), text('name'), kind === 0 ? text('default') : u16(0), text('format'), text('help'), text('status'), text(enter), text(exit)])
		return concat([u32(68 + body.length), u16(68), new Uint8Array(62), body])
	}
	test.each([['a text', 0], ['a box to tick', 1]])('%s that runs macros', (_, kind) => {
		const facts = factsIn({ text: '\u0001', runs: [[0, 1, concat([u8(0x06, 0x08, 1), at(0)])]], data: formField(kind, 'Begin', 'Finish') })
		expect(factsOf(facts, 'trigger')).toMatchObject([{ event: 'enter', target: 'Begin', on: 'field' }, { event: 'exit', target: 'Finish' }])
	})
	test('one that runs none', () => {
		expect(factsOf(factsIn({ text: '\u0001', runs: [[0, 1, concat([u8(0x06, 0x08, 1), at(0)])]], data: formField(0, '', '') }), 'trigger')).toEqual([])
	})
})
