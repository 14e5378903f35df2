// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { u8 } from '../../../../make/biff.ts'
import { artContainer, associated, shape, stringTable, wordFile, wordTables } from '../../../../make/msdoc.ts'
import { concat, u16, u32, wide } from '../../../../make/ole.ts'
import { factsOf, hidden, inspected, metadata, references } from '../seen.ts'

const factsIn = (tables: Readonly<Record<number, Uint8Array>>): ReturnType<typeof inspected>['facts'] => inspected(wordFile({ text: 'Hello', tables }), 'letter.doc').facts
const strings = (values: Readonly<Record<number, string>>): ReturnType<typeof factsIn> => factsIn({ [wordTables.associatedStrings]: associated(values) })

describe('strings that belong to the document', () => {
	test('a template on the network', () => {
		const facts = strings({ 1: 'http://example.org/t.dot' })
		expect(references(facts)).toEqual(['template load http://example.org/t.dot'])
		expect(inspected(wordFile({ text: 'x', tables: { [wordTables.associatedStrings]: associated({ 1: 'http://example.org/t.dot' }) } }), 'a.doc').report.traits).toContain('remote-template')
	})
	test('a template on this computer', () => {
		expect(metadata(strings({ 1: 'C:\\Templates\\letter.dot' }))).toEqual(['template-path C:\\Templates\\letter.dot'])
	})
	test('the usual template', () => {
		expect(references(strings({ 1: 'Normal.dot' }))).toEqual([])
	})
	test('people', () => {
		expect(metadata(strings({ 6: 'Ann', 7: 'Bob' }))).toEqual(['author Ann', 'last-author Bob'])
	})
	test('sources of a serial letter', () => {
		expect(factsOf(strings({ 8: 'C:\\people.mdb', 9: 'head.doc' }), 'connection')).toMatchObject([{ type: 'mail-merge', target: 'C:\\people.mdb' }, { target: 'head.doc' }])
	})
})

test('who saved it, and where', () => {
	expect(metadata(factsIn({ [wordTables.savedBy]: stringTable(['Ann', 'C:\\a.doc', 'Bob', '\\\\server\\a.doc']) }))).toEqual(['author Ann', 'file-path C:\\a.doc', 'author Bob', 'file-path \\\\server\\a.doc'])
})

test('parts of a master document are loaded, other files are only named', () => {
	expect(references(factsIn({ [wordTables.fileNames]: stringTable(['C:\\part.doc'], u8(5, 0, 0, 0, 0, 0, 0, 0)) }))).toEqual(['sub-document load C:\\part.doc'])
	expect(metadata(factsIn({ [wordTables.fileNames]: stringTable(['C:\\data.mdb'], u8(3, 0, 0, 0, 0, 0, 0, 0)) }))).toEqual(['file-path C:\\data.mdb'])
})

describe('comments', () => {
	const reference = (author: number): Uint8Array => concat([new Uint8Array(20), u16(author), new Uint8Array(8)])
	test('by author', () => {
		const people = concat(['Ann', 'Bob'].flatMap((name) => [u16(name.length), wide(name)]))
		const table = concat([u32(1), u32(2), u32(3), u32(9), reference(1), reference(0), reference(1)])
		expect(hidden(factsIn({ [wordTables.commentReferences]: table, [wordTables.commentAuthors]: people }))).toEqual(['comment 2 Bob', 'comment 1 Ann'])
	})
	test('an empty list', () => {
		expect(hidden(factsIn({ [wordTables.commentReferences]: u32(9) }))).toEqual([])
	})
})

test('pictures in drawings, behind a byte each', () => {
	const linked = shape([0x0105, wide('http://example.org/a.png\u0000')], [0x0106, 0x0a])
	expect(references(factsIn({ [wordTables.drawings]: concat([artContainer(0xf000, []), u8(0), linked, u8(1), linked]) }))).toHaveLength(2)
})

test('a broken drawing costs only the tables', () => {
	const huge = artContainer(0xf002, []).map((byte, index) => (index > 3 ? 0xff : byte))
	expect(references(factsIn({ [wordTables.drawings]: huge }))).toEqual([])
})
