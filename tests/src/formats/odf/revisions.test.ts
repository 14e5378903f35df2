// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { odp, ods, odt, withVersion, type OdfRecipe } from '../../../make/odf.ts'
import { factsOf } from './seen.ts'

const kept = (recipe: OdfRecipe): readonly string[] => factsOf(recipe.package(), 'hidden').map(({ what, count, name }) => `${count} ${what}${name === undefined ? '' : ` ${name}`}`)
const info = (name: string): string => `<office:change-info><dc:creator>${name}</dc:creator><dc:date>2026-01-01T00:00:00</dc:date></office:change-info>`

describe('what is kept of the making', () => {
	test.each([
		['changes in a text', odt().body(`<text:tracked-changes><text:changed-region><text:deletion>${info('Ann')}</text:deletion></text:changed-region><text:changed-region><text:insertion>${info('Bob')}</text:insertion></text:changed-region></text:tracked-changes>`), '2 tracked-change Ann, Bob'],
		['changes in a sheet', ods().body(`<table:tracked-changes><table:cell-content-change>${info('Ann')}</table:cell-content-change><table:insertion/><table:deletion/><table:movement/></table:tracked-changes>`), '4 tracked-change Ann'],
		['comment', odt().body('<text:p><office:annotation><dc:creator>Ann</dc:creator><text:p>why?</text:p></office:annotation></text:p>'), '1 comment Ann'],
		['comment of OpenOffice.org 1.x', odt().body('<text:p><office:annotation office:author="Ann"/></text:p>'), '1 comment Ann'],
		['comment of a slide', odp().body('<draw:page><oo:annotation xmlns:oo="http://openoffice.org/2009/office"><dc:creator>Ann</dc:creator></oo:annotation></draw:page>'), '1 comment Ann'],
		['earlier version', withVersion(odt(), 'Version1', odt().package()), '1 previous-version A. Author'],
	])('%s', (_, recipe, expected) => {
		expect(kept(recipe)).toEqual([expected])
	})
	test.each([
		['recording is on, nothing has changed', odt().body('<text:tracked-changes text:track-changes="true"/>')],
		['a deletion outside the list', ods().body('<table:deletion/>')],
	])('none: %s', (_, recipe) => {
		expect(kept(recipe)).toEqual([])
	})
	test('an earlier version is inspected', () => {
		const earlier = odt().link('http://example.org').package()
		expect(factsOf(withVersion(odt(), 'Version1', earlier).package(), 'reference')).toMatchObject([{ at: { path: ['document.odt', 'Versions/Version1', 'content.xml'] } }])
	})
})
