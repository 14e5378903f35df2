// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { reportDrawing } from '../../../../src/formats/msdoc/office-art.ts'
import { artContainer, artRecord, hyperlinkObject, shape, shapeProperties, urlLink } from '../../../make/msdoc.ts'
import { concat, wide } from '../../../make/ole.ts'
import { factsOf, references, seenBy } from './seen.ts'

const facts = (...records: readonly Uint8Array[]): ReturnType<typeof seenBy>['facts'] => seenBy((found) => reportDrawing(concat(records), found, { part: 'Data', offset: 7 })).facts
const name = wide('http://example.org/a.png\u0000')

describe('linked pictures', () => {
	test.each([
		['a picture', 0x0105, 0x0106, 0x0a],
		['a fill', 0x0187, 0x0188, 0x09],
		['a line', 0x01c6, 0x01c7, 0x06],
	])('%s', (_, nameId, flagsId, flags) => {
		expect(references(facts(shape([nameId, name], [flagsId, flags])))).toEqual(['image load http://example.org/a.png'])
	})
	test.each([
		['a picture in the document that remembers its file', [0x0105, name], [0x0106, 0x01]],
		['a comment, no name', [0x0105, name], [0x0106, 0x08]],
		['no name', [0x0105, new Uint8Array(2)], [0x0106, 0x0a]],
		['no flags', [0x0105, name], [0x0107, 0x0a]],
	] as const)('%s is not linked', (_, one, other) => {
		expect(references(facts(shape(one, other)))).toEqual([])
	})
	test('properties of later tables count too', () => {
		const table = shapeProperties([[0x0105, name], [0x0106, 0x0a]])
		expect(references(facts(artContainer(0xf004, [artRecord(0xf122, table.subarray(8), 2, 3)])))).toHaveLength(1)
	})
})

test('a link on a shape', () => {
	const link = concat([new Uint8Array(16), hyperlinkObject(urlLink('https://example.org'))])
	expect(references(facts(shape([0x0382, link])))).toEqual(['hyperlink click https://example.org'])
})

test('a script on a shape', () => {
	expect(factsOf(facts(shape([0x038e, wide('alert(1)\u0000')])), 'code')).toMatchObject([{ language: 'other', runnable: true, excerpt: 'alert(1)' }])
})

test('a shape in its newer form is read as the package it is', () => {
	const { facts: seen } = seenBy((found) => reportDrawing(shape([0x03a9, Uint8Array.from([0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)])]), found, { part: 'Data' }))
	expect(factsOf(seen, 'format').map(({ at }) => at.path)).toContainEqual(['document', 'Data', 'shape'])
})

describe('records that do not fit', () => {
	test.each([
		['a table that promises more properties than it has', artRecord(0xf00b, new Uint8Array(6), 4_000, 3)],
		['a length beyond the end', artRecord(0xf004, new Uint8Array(0), 0, 0x0f).map((byte, index) => (index > 3 ? 0xff : byte))],
		['something else', wide('no drawing at all')],
	])('%s', (_, bytes) => {
		expect(references(facts(bytes))).toEqual([])
	})
	test('what follows a deep nest is still seen', () => {
		let nest = shape([0x0105, name], [0x0106, 0x0a])
		for (let level = 0; level < 200; level++) nest = artContainer(0xf003, [nest])
		expect(() => facts(nest)).not.toThrow()
		expect(references(facts(artContainer(0xf003, [artContainer(0xf003, [])]), shape([0x0105, name], [0x0106, 0x0a])))).toHaveLength(1)
	})
})
