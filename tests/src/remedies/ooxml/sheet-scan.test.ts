// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { partTypes, xlsx, xml, type OoxmlRecipe } from '../../../make/ooxml.ts'
import { copied } from './copied.ts'

const cells = (content: string): string => `<x:sheetData><x:row>${content}</x:row></x:sheetData>`
const sheetOf = (content: string, then: (recipe: OoxmlRecipe) => OoxmlRecipe = (recipe) => recipe): string => /<x:worksheet>(.*)<\/x:worksheet>/s.exec(copied(then(xlsx().sheet('A', content))).part('xl/worksheets/sheet1.xml'))?.[1] ?? ''

const sheets: readonly (readonly [name: string, content: string, expected: string])[] = [
	['a formula inside the sheet', cells('<x:c r="A1"><x:f>SUM(B1:B9)</x:f><x:v>5</x:v></x:c>'), cells('<x:c r="A1"><x:f>SUM(B1:B9)</x:f><x:v>5</x:v></x:c>')],
	['a formula that starts a program', cells('<x:c><x:f>cmd|\' /c x\'!A0</x:f><x:v>0</x:v></x:c>'), cells('<x:c><x:v>0</x:v></x:c>')],
	['a formula that asks a server', cells('<x:c cm="1"><x:f>WEBSERVICE("http://a.example")</x:f><x:v>0</x:v></x:c>'), cells('<x:c><x:v>0</x:v></x:c>')],
	['a formula on another workbook', cells('<x:c><x:f>[1]Sheet1!A1*2</x:f><x:v>4</x:v></x:c>'), cells('<x:c><x:v>4</x:v></x:c>')],
	['a shared formula and the cells that share it', cells('<x:c><x:f t="shared" si="0" ref="A1:A3">[1]S!A1</x:f><x:v>1</x:v></x:c><x:c><x:f t="shared" si="0"/><x:v>2</x:v></x:c><x:c><x:f t="shared" si="1"/><x:v>3</x:v></x:c>'), cells('<x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c><x:c><x:f t="shared" si="1"/><x:v>3</x:v></x:c>')],
	['a link in a formula', cells('<x:c><x:f>HYPERLINK("file:///c:/x.exe","x")</x:f><x:v>x</x:v></x:c>'), cells('<x:c><x:v>x</x:v></x:c>')],
	['an ordinary link in a formula', cells('<x:c><x:f>HYPERLINK("https://a.example","x")</x:f><x:v>x</x:v></x:c>'), cells('<x:c><x:f>HYPERLINK("https://a.example","x")</x:f><x:v>x</x:v></x:c>')],
	['the only rule for entries', '<x:dataValidations count="1"><x:dataValidation><x:formula1>[1]S!A1:A9</x:formula1></x:dataValidation></x:dataValidations><x:sheetData/>', '<x:sheetData/>'],
	['one of two rules for entries', '<x:dataValidations count="2"><x:dataValidation><x:formula1>[1]S!A1</x:formula1></x:dataValidation><x:dataValidation sqref="A1"/></x:dataValidations>', '<x:dataValidations><x:dataValidation sqref="A1"/></x:dataValidations>'],
	['a conditional format', '<x:conditionalFormatting><x:cfRule><x:formula>[2]S!A1</x:formula></x:cfRule></x:conditionalFormatting>', ''],
	['pages that were to be published', '<x:webPublishItems/>', ''],
]

describe('elements of sheets in a copy', () => {
	test.each(sheets)('%s', (_name, content, expected) => {
		expect(sheetOf(content)).toBe(expected)
	})
	test('links: the dangerous ones go, the list with the last of them', () => {
		const from = 'xl/worksheets/sheet1.xml'
		const link = (id: string): string => `<x:hyperlink ref="A1" r:id="${id}"/>`
		const outside = (recipe: OoxmlRecipe): OoxmlRecipe => recipe.relationship('hyperlink', 'file:///c:/x.exe', { id: 'rIdX', from }).relationship('hyperlink', 'https://a.example', { id: 'rIdY', from })
		expect(sheetOf(`<x:hyperlinks>${link('rIdX')}${link('rIdY')}</x:hyperlinks>`, outside)).toBe(`<x:hyperlinks>${link('rIdY')}</x:hyperlinks>`)
		expect(sheetOf(`<x:hyperlinks>${link('rIdX')}</x:hyperlinks>`, outside)).toBe('')
		expect(sheetOf('<x:hyperlinks><x:hyperlink ref="A1" location="B!A1"/></x:hyperlinks>', outside)).toBe('<x:hyperlinks><x:hyperlink ref="A1" location="B!A1"/></x:hyperlinks>')
	})
	test('a table that was filled by a query becomes a plain one', () => {
		const from = 'xl/tables/t.xml'
		const table = xml('x:table name="T" tableType="queryTable" connectionId="3"', '<x:tableColumn id="1" queryTableFieldId="1"/>')
		const { changes, names, part } = copied(xlsx().sheet('A', '<x:sheetData/><x:tableParts count="1"><x:tablePart r:id="rIdT"/></x:tableParts>')
			.part(from, table, { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml', by: 'table', id: 'rIdT', from: 'xl/worksheets/sheet1.xml' })
			.part('xl/queryTables/q.xml', xml('x:queryTable name="Q"'), { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.queryTable+xml', by: 'queryTable', from })
			.part('xl/connections.xml', xml('x:connections'), { type: partTypes.connections, by: 'connections' }))
		expect(part(from)).toBe('<x:table name="T"><x:tableColumn id="1"/></x:table>')
		expect(part('xl/worksheets/sheet1.xml')).toContain('<x:tableParts count="1">')
		expect(names.filter((name) => /query|connections/.test(name))).toEqual([])
		expect(changes).toEqual(['cut-connections removed connection', 'cut-connections removed query'])
	})
	test('a workbook that refreshes does so no more', () => {
		expect(copied(xlsx().sheet('A').body('<x:workbookPr refreshAllConnections="1" date1904="1"/>')).part('xl/workbook.xml')).toContain('<x:workbookPr date1904="1"/>')
	})
	test('a filter whose pivot table went', () => {
		const from = 'xl/worksheets/sheet1.xml'
		const anchor = '<xdr:twoCellAnchor><xdr:graphicFrame><sle:slicer xmlns:sle="http://schemas.microsoft.com/office/drawing/2010/slicer" name="S"/></xdr:graphicFrame></xdr:twoCellAnchor>'
		const { names, part } = copied(xlsx().sheet('A', '<x:sheetData/><x:drawing r:id="rIdD"/>').part('xl/drawings/d.xml', xml('xdr:wsDr', `${anchor}<xdr:absoluteAnchor/>`), { type: partTypes.drawing, by: 'drawing', id: 'rIdD', from })
			.part('xl/slicers/s.xml', '<slicers xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"/>', { type: 'application/vnd.ms-excel.slicer+xml', by: 'http://schemas.microsoft.com/office/2007/relationships/slicer', from })
			.part('xl/pivotCache/c.xml', xml('x:pivotCacheDefinition', '<x:cacheSource type="external" connectionId="1"/>'), { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheDefinition+xml', by: 'pivotCacheDefinition' }))
		expect(part('xl/drawings/d.xml')).toBe('<xdr:wsDr><xdr:absoluteAnchor/></xdr:wsDr>')
		expect(names.filter((name) => /slicer|pivot/.test(name))).toEqual([])
	})
})
