// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { docx, mainTypes, type OoxmlRecipe } from '../../../make/ooxml.ts'
import { inspected, seen } from './seen.ts'

const page = (content: string): OoxmlRecipe => docx().part('1.fpage', `<FixedPage xmlns="http://schemas.microsoft.com/xps/2005/06">${content}</FixedPage>`, { type: 'application/vnd.ms-package.xps-fixedpage+xml', by: 'http://schemas.microsoft.com/xps/2005/06/page' })
const shapes = (content: string): OoxmlRecipe => docx().part('visio/pages/p.xml', `<PageContents xmlns="http://schemas.microsoft.com/office/visio/2012/main">${content}</PageContents>`, { type: 'application/vnd.ms-visio.page+xml', by: 'http://schemas.microsoft.com/visio/2010/relationships/page' })

const rows: readonly (readonly [name: string, recipe: OoxmlRecipe, expected: readonly string[]])[] = [
	['link on a page', page('<Path FixedPage.NavigateUri="http://a.example/"/><Glyphs FixedPage.NavigateUri="../1.fdoc#p2" FontUri="/f.odttf"/>'), ['hyperlink click http://a.example/']],
	['font and picture from elsewhere', page('<Glyphs FontUri="http://a.example/f.odttf"/><ImageBrush ImageSource="\\\\host\\x.png"/><ImageBrush ImageSource="/x.png"/>'), ['font load http://a.example/f.odttf', 'image load \\\\host\\x.png']],
	['link of a shape', shapes('<Section N="Hyperlink"><Row><Cell N="Address" V="http://a.example/"/><Cell N="Address" V=""/></Row></Section>'), ['hyperlink click http://a.example/']],
	['program on a double click', shapes('<Cell N="EventDblClick" F="RUNADDON(&quot;DoIt&quot;)"/>'), ['trigger object EventDblClick DoIt']],
	['macro by itself', shapes('<Cell N="EventTextChange" F="CALLTHIS(&quot;DoIt&quot;)"/>'), ['trigger object EventTextChange automatic DoIt']],
	['width of a shape', shapes('<Cell N="Width" V="1" F="Height*2"/>'), []],
	['data of a drawing', shapes('<DataConnection ID="1" ConnectionString="DSN=x"/><DataConnection FileName="C:\\x.xlsx" AlwaysUseConnectionFile="1"/>'), ['connection database DSN=x', 'connection database automatic C:\\x.xlsx']],
]

describe('elements of pages and drawings', () => {
	test.each(rows)('%s', (_name, recipe, expected) => {
		expect(seen(recipe)).toEqual(expected)
	})
	test('a drawing with macros', () => expect(inspected(docx().typed(mainTypes.vsdm)).report.format.id).toBe('vsdm'))
})
