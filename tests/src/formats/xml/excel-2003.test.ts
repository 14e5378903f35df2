// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import type { Fact } from '../../../../src/model/facts.ts'
import { excelXml, excelXmlSheet as sheet } from '../../../make/office-xml.ts'
import { formatContract } from '../contract.ts'
import { seen } from '../ole/seen.ts'

const factsIn = (content: string): readonly Fact[] => seen(excelXml(content), 'a.xml').facts.filter(({ kind }) => kind !== 'format')

formatContract('table.xml', () => excelXml(sheet('<Table><Row><Cell ss:HRef="http://a.example/" ss:Formula="=cmd|\'/c calc\'!A0"><Data ss:Type="Number">1</Data></Cell></Row></Table><x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions>')))

describe('Excel 2003 XML', () => {
	test.each<[string, string, object[]]>([
		['numbers', sheet('<Cell ss:Formula="=SUM(R1C1:R2C1)"/>'), []],
		['link', sheet('<Cell ss:HRef="http://a.example/"/>'), [{ role: 'hyperlink', when: 'click' }]],
		['link inside', sheet('<Cell ss:HRef="#Sheet1!A1"/>'), []],
		['command', sheet('<Cell ss:Formula="=cmd|\'/c calc\'!A0"/>'), [{ kind: 'dde' }]],
		['service', sheet('<Cell ss:Formula="=WEBSERVICE(&quot;http://a.example/&quot;)"/>'), [{ role: 'formula', when: 'load' }]],
		['name that starts by itself', '<Names><NamedRange ss:Name="Auto_Open" ss:RefersTo="=Macro1!R1C1"/></Names>', [{ kind: 'trigger', event: 'Auto_Open', automatic: true }]],
		['name with a command', '<Names><NamedRange ss:Name="a" ss:RefersTo="=cmd|\'/c calc\'!A0"/></Names>', [{ kind: 'dde' }]],
		['ordinary name', '<Names><NamedRange ss:Name="a" ss:RefersTo="=Sheet1!R1C1"/></Names>', []],
		['other workbook', '<x:SupBook><x:Path>\\\\server\\x.xls</x:Path></x:SupBook>', [{ role: 'workbook', target: '\\\\server\\x.xls', when: 'load' }]],
		['other program', '<x:SupBook><x:Path>cmd|/c calc</x:Path></x:SupBook>', [{ kind: 'dde', form: 'link' }]],
		['hidden sheet', sheet('<x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions>'), [{ what: 'hidden-sheet', name: 'Tabelle1' }]],
		['very hidden sheet', sheet('<x:WorksheetOptions><x:Visible>SheetVeryHidden</x:Visible></x:WorksheetOptions>'), [{ what: 'very-hidden-sheet' }]],
		['query that refreshes', '<x:QueryTable><x:RefreshOnFileOpen/><x:Connection>DSN=x</x:Connection></x:QueryTable>', [{ kind: 'connection', automatic: true }]],
		['query that does not', '<x:QueryTable><x:URLString>http://a.example/</x:URLString></x:QueryTable>', [{ kind: 'connection', type: 'web-query', automatic: false }]],
		['address in an attribute', '<x:QueryTable><x:RefreshOnFileOpen/><x:URLString x:HRef="http://a.example/"/></x:QueryTable>', [{ kind: 'connection', type: 'web-query', target: 'http://a.example/', automatic: true }]],
		['comment', sheet('<Cell><Comment ss:Author="x"/></Cell>'), [{ what: 'comment', count: 1 }]],
		['people', '<o:DocumentProperties><o:LastAuthor>Max</o:LastAuthor></o:DocumentProperties>', [{ what: 'last-author', value: 'Max' }]],
	])('%s', (_, content, expected) => {
		expect(factsIn(content)).toMatchObject(expected)
	})
})
