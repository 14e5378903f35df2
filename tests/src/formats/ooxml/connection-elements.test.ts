// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { partTypes, xlsx, xml, type OoxmlRecipe } from '../../../make/ooxml.ts'
import { seen } from './seen.ts'

const connections = (content: string): OoxmlRecipe => xlsx().part('xl/connections.xml', xml('x:connections', content), { type: partTypes.connections, by: 'connections' })
const other = (root: string, content = ''): OoxmlRecipe => xlsx().part('xl/x.xml', xml(root, content), { type: partTypes.xml, by: 'other' })

const rows: readonly (readonly [name: string, recipe: OoxmlRecipe, expected: readonly string[]])[] = [
	['database', connections('<x:connection id="1" name="n" type="5"><x:dbPr connection="Provider=SQLOLEDB;Data Source=db" command="SELECT"/></x:connection>'), ['connection database Provider=SQLOLEDB;Data Source=db']],
	['database on opening', connections('<x:connection id="1" name="n" type="5" refreshOnLoad="1"><x:dbPr connection="DSN=x"/></x:connection>'), ['connection database automatic DSN=x']],
	['everything on opening', connections('<x:connection id="1" type="1"><x:dbPr connection="DSN=x"/></x:connection>').body('<x:workbookPr refreshAllConnections="1"/>'), ['connection database automatic DSN=x']],
	['web query', connections('<x:connection id="1" name="n" type="4"><x:webPr url="http://a.example/"/></x:connection>'), ['connection web-query http://a.example/']],
	['web query without an address', connections('<x:connection id="1" name="n" type="4" sourceFile="\\\\host\\q.xml"><x:webPr xml="1"/></x:connection>'), ['connection web-query \\\\host\\q.xml']],
	['text file', connections('<x:connection id="1" type="6"><x:textPr sourceFile="C:\\x.csv"/></x:connection>'), ['connection text-file C:\\x.csv']],
	['connection file', connections('<x:connection id="1" type="1" odcFile="C:\\x.odc"/>'), ['query never C:\\x.odc', 'connection query C:\\x.odc']],
	['Power Query', connections('<x:connection id="1" type="5"><x:dbPr connection="Provider=Microsoft.Mashup.OleDb.1;Location=q"/></x:connection>'), ['connection power-query Provider=Microsoft.Mashup.OleDb.1;Location=q']],
	['data model of the workbook itself', connections('<x:connection id="1" type="5"><x:dbPr connection="Data Model Connection"/></x:connection><x:connection id="2" type="102"><x15:rangePr/></x:connection>'), []],
	['query table', other('x:queryTable name="q" refreshOnLoad="1"'), ['connection query automatic q']],
	['pivot table of external data', other('x:pivotCacheDefinition refreshOnLoad="1"', '<x:cacheSource type="external" connectionId="1"/>'), ['connection pivot automatic']],
	['pivot table of a sheet', other('x:pivotCacheDefinition', '<x:cacheSource type="worksheet"/>'), []],
	['file bound to a map', other('x:MapInfo', '<x:Map><x:DataBinding FileBindingName="C:\\x.xml"/></x:Map>'), ['connection text-file C:\\x.xml']],
]

describe('connections of a workbook', () => {
	test.each(rows)('%s', (_name, recipe, expected) => {
		expect(seen(recipe)).toEqual(expected)
	})
})
