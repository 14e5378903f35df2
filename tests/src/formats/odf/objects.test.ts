// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { chart, formulaDocument, odb, ods, odt, type OdfRecipe } from '../../../make/odf.ts'
import { factsOf, references } from './seen.ts'

const embedded = (recipe: OdfRecipe): readonly string[] => factsOf(recipe.package(), 'embedded').map(({ what, name, readable }) => `${what} ${name ?? '-'}${readable ? '' : ' unread'}`)
const frame = (href: string, element = 'draw:object'): string => `<text:p><draw:frame><${element} xlink:href="${href}" draw:class-id="00020830-0000-0000-c000-000000000046"/></draw:frame></text:p>`

describe('objects of a package', () => {
	test.each([
		['chart', odt().subDocument('Object 1', chart()), 'chart Object 1'],
		['formula', odt().subDocument('Object 1', formulaDocument()), 'formula Object 1'],
		['spreadsheet', odt().subDocument('Object 1', ods()), 'document Object 1'],
		['document of another family', odt().body(frame('./Object 1')).file('Object 1', '{\\rtf1 a}', 'application/rtf'), 'document Object 1'],
		['something nobody reads', odt().body(frame('./Object 1', 'draw:object-ole')).file('Object 1', Uint8Array.of(1, 2, 3, 0, 5), ''), 'ole Object 1 unread'],
	])('%s', (_, recipe, expected) => {
		expect(embedded(recipe)).toEqual([expected])
	})
	test('keep the class they are given', () => {
		expect(factsOf(odt().body(frame('./Object 1', 'draw:object-ole')).file('Object 1', 'x').package(), 'embedded')).toMatchObject([{ clsid: '{00020830-0000-0000-C000-000000000046}' }])
	})
	test('are read: a link inside one has the longer name', () => {
		expect(factsOf(odt().subDocument('Object 1', ods().formula('of:=WEBSERVICE("http://example.org/")')).package(), 'reference')).toMatchObject([{ at: { path: ['document.odt', 'Object 1/content.xml'] } }])
	})
	test('within objects are read', () => {
		const inner = odt().link('http://example.org')
		const bytes = odt().subDocument('Object 1', odt()).subDocument('Object 1/Object 2', inner, false).body(frame('./Object 1/Object 2')).package()
		expect(references(bytes)).toEqual(['hyperlink click http://example.org'])
	})
	test('that nothing shows are hidden parts', () => {
		const bytes = odt().subDocument('Object 1', chart(), false).file('Object 2', 'x', 'application/vnd.sun.star.oleobject').package()
		expect(factsOf(bytes, 'embedded')).toEqual([])
		expect(factsOf(bytes, 'hidden')).toMatchObject([{ what: 'unreferenced-part', name: 'Object 1' }, { what: 'unreferenced-part', name: 'Object 2' }])
	})
	test('count as shown where the content breaks off', () => {
		const recipe = odt().subDocument('Object 1', chart(), false).body('<broken>')
		expect(embedded(recipe)).toEqual(['chart Object 1'])
	})
	test('elsewhere are linked and have a frame here', () => {
		const bytes = odt().body(frame('../a.xlsx', 'draw:object-ole')).package()
		expect(references(bytes)).toEqual(['linked-object load ../a.xlsx'])
		expect(factsOf(bytes, 'embedded')).toMatchObject([{ what: 'ole', name: '../a.xlsx' }])
	})
	test('forms of a database are what it consists of', () => {
		expect(embedded(odb().subDocument('forms/Obj1', odt(), false))).toEqual([])
	})
	test('a chart that names the document around it loads nothing', () => {
		expect(references(odt().subDocument('Object 1', chart().body('<chart:chart xlink:href=".."/>')).package())).toEqual([])
	})
})
