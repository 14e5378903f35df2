// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { xlsx, xml, type OoxmlRecipe } from '../../../make/ooxml.ts'
import { copied } from './copied.ts'

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

function pivot(source: string): OoxmlRecipe {
	return xlsx().sheet('A', '<x:sheetData/>').body('<x:pivotCaches><x:pivotCache cacheId="1" r:id="rIdC"/></x:pivotCaches>')
		.part('xl/pivotCache/c.xml', xml('x:pivotCacheDefinition', source), { type: `${SHEET}.pivotCacheDefinition+xml`, by: 'pivotCacheDefinition', id: 'rIdC' })
		.part('xl/pivotTables/p.xml', xml('x:pivotTableDefinition'), { type: `${SHEET}.pivotTable+xml`, by: 'pivotTable', from: 'xl/worksheets/sheet1.xml' })
		.relationship('pivotCacheDefinition', '/xl/pivotCache/c.xml', { from: 'xl/pivotTables/p.xml', isExternal: false })
}

test('a pivot table of the workbook itself stays', () => {
	const { changes, names, part } = copied(pivot('<x:cacheSource type="worksheet"><x:worksheetSource ref="A1:B2"/></x:cacheSource>'))
	expect(names).toContain('xl/pivotTables/p.xml')
	expect(part('xl/workbook.xml')).toContain('<x:pivotCache cacheId="1" r:id="rIdC"/>')
	expect(changes).toEqual([])
})

test.each([
	['a database', pivot('<x:cacheSource type="external" connectionId="1"/>'), 'cut-connections kept-result connection'],
	['another workbook', pivot('<x:cacheSource type="worksheet"/>').relationship('externalLinkPath', 'b.xlsx', { from: 'xl/pivotCache/c.xml' }), 'cut-external-references kept-result workbook b.xlsx'],
])('a pivot table of %s leaves its cells', (_name, recipe, change) => {
	const { changes, names, part } = copied(recipe)
	expect(names.filter((name) => name.includes('pivot'))).toEqual([])
	expect(part('xl/workbook.xml')).not.toContain('pivotCache')
	expect(changes).toEqual([change])
})
