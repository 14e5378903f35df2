// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { chart, odp, ods, odt, onePixel } from '../../../make/odf.ts'
import { formatContract } from '../contract.ts'
import { inspected, kindsIn } from './seen.ts'

const everything = () => odt()
	.listener('dom:load', 'vnd.sun.star.script:Standard.M.run?language=Basic&location=document')
	.link('http://example.org').picture('Pictures/a.png').file('Pictures/a.png', onePixel, 'image/png')
	.basic('M', 'Sub run\nEnd Sub').subDocument('Object 1', chart()).author('Ann')

formatContract('sample.odt', () => everything().package())
formatContract('sample.fodt', () => everything().inlineBasic('M', 'Sub run\nEnd Sub').flat())

describe('an ordinary document', () => {
	test.each([['text', odt().paragraph('Hello')], ['spreadsheet', ods().cells('office:value-type="float"')], ['presentation', odp().body('<draw:page/>')]])('%s has nothing to report, packed or flat', (_, recipe) => {
		expect(kindsIn(recipe.package())).toEqual([])
		expect(kindsIn(recipe.flat(), 'a.xml')).toEqual([])
	})
})

test('packed and flat show the same', () => {
	const recipe = odt().link('http://example.org').author('Ann').listener('dom:load', 'macro:///a.b.c').meta('<meta:template xlink:href="http://example.org/t.ott"/>')
	expect(inspected(recipe.flat(), 'a.fodt').report.traits).toEqual(inspected(recipe.package(), 'a.odt').report.traits)
})

test('a long content is read in pieces', () => {
	const recipe = ods().cells(...Array.from({ length: 60_000 }, (_, row) => `office:value-type="float" office:value="${row}"`)).link('http://example.org')
	expect(kindsIn(recipe.package())).toEqual(['reference'])
	expect(kindsIn(recipe.flat(), 'a.fods')).toEqual(['reference'])
})
