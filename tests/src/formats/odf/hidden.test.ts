// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { odg, odp, ods, odt, type OdfRecipe } from '../../../make/odf.ts'
import { factsOf } from './seen.ts'

const hidden = (recipe: OdfRecipe): readonly string[] => factsOf(recipe.package(), 'hidden').map(({ what, count, name }) => `${count} ${what}${name === undefined ? '' : ` ${name}`}`)
const style = (family: string, properties: string, more = ''): string => `<style:style style:name="h" style:family="${family}" ${more}>${properties}</style:style>`
const invisible = '<style:text-properties text:display="none"/>'

describe('hidden content', () => {
	test.each([
		['span', odt().automatic(style('text', invisible)).body('<text:p><text:span text:style-name="h">a</text:span><text:span text:style-name="h">b</text:span></text:p>'), '2 hidden-text'],
		['paragraph by a common style', odt().styles(style('paragraph', invisible)).body('<text:p text:style-name="h">a</text:p>'), '1 hidden-text'],
		['paragraph by the parent of its style', odt().styles(style('paragraph', invisible)).automatic('<style:style style:name="P1" style:family="paragraph" style:parent-style-name="h"/>').body('<text:p text:style-name="P1">a</text:p>'), '1 hidden-text'],
		['field', odt().body('<text:p><text:hidden-text text:is-hidden="true" text:string-value="secret"/></text:p>'), '1 hidden-text'],
		['paragraph field', odt().body('<text:p><text:hidden-paragraph text:is-hidden="true"/></text:p>'), '1 hidden-text'],
		['section', odt().body('<text:section text:name="s" text:display="none"/>'), '1 hidden-section s'],
		['section by condition', odt().body('<text:section text:name="s" text:display="condition" text:is-hidden="true"/>'), '1 hidden-section s'],
		['sheet', ods().automatic(style('table', '<style:table-properties table:display="false"/>')).body('<table:table table:name="Costs" table:style-name="h"/>'), '1 hidden-sheet Costs'],
		['rows with content', ods().body('<table:table><table:table-row table:visibility="collapse"><table:table-cell office:value-type="float"/><table:table-cell office:value-type="float"/></table:table-row><table:table-row table:visibility="filter"><table:table-cell office:value-type="float"/></table:table-row></table:table>'), '2 hidden-row'],
		['column', ods().body('<table:table><table:table-column table:visibility="collapse"/></table:table>'), '1 hidden-column'],
		['slide', odp().automatic(style('drawing-page', '<style:drawing-page-properties presentation:visibility="hidden"/>')).body('<draw:page draw:name="p" draw:style-name="h"/>'), '1 hidden-slide p'],
		['layer', odg().body('<draw:layer-set><draw:layer draw:name="l" draw:display="none"/></draw:layer-set>'), '1 hidden-layer'],
	])('%s', (_, recipe, expected) => {
		expect(hidden(recipe)).toEqual([expected])
	})
	test.each([
		['style that nobody uses', odt().automatic(style('text', invisible)).body('<text:p>a</text:p>')],
		['style of another family', odt().automatic(style('text', invisible)).body('<text:p text:style-name="h">a</text:p>')],
		['field with nothing in it', odt().body('<text:p><text:hidden-text text:is-hidden="true" text:string-value=""/></text:p>')],
		['field that shows its text', odt().body('<text:p><text:hidden-text text:is-hidden="false" text:string-value="a"/></text:p>')],
		['section whose condition does not hold', odt().body('<text:section text:display="condition" text:is-hidden="false"/>')],
		['empty rest of a sheet', ods().body('<table:table><table:table-row table:visibility="collapse" table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="1024"/></table:table-row></table:table>')],
		['copy of another file', ods().automatic(style('table', '<style:table-properties table:display="false"/>')).body('<table:table table:name="\'file:///a.ods\'#$Sheet1" table:style-name="h"/>')],
	])('none: %s', (_, recipe) => {
		expect(hidden(recipe)).toEqual([])
	})
})
