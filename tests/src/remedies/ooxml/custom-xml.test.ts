// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { docx, xlsx, xml } from '../../../make/ooxml.ts'
import { copied } from './copied.ts'

const sources = '<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>'
const rows: readonly (readonly [name: string, content: string, stays: boolean])[] = [
	['a bibliography', sources, true],
	['a cover page', '<CoverPageProperties xmlns="http://schemas.microsoft.com/office/2006/coverPageProps"/>', true],
	['data of another program', '<data xmlns="http://a.example/"/>', false],
	['no namespace', '<data/>', false],
	['markup that breaks', sources.replace('/>', '>'), false],
	['a Power Query', '<DataMashup xmlns="http://schemas.microsoft.com/DataMashup">AAAA</DataMashup>', false],
]

describe('custom XML in a copy', () => {
	test.each(rows)('%s', (_name, content, stays) => {
		const { changes, names } = copied(docx().part('customXml/item1.xml', content, { type: 'application/xml', by: 'customXml' }))
		expect(names.includes('customXml/item1.xml')).toBe(stays)
		expect(changes).toEqual(stays ? [] : ['rebuild-container removed unknown-part'])
	})
	test('what it calls itself does not matter', () => {
		const { part } = copied(docx().part('customXml/item1.xml', sources, { type: 'application/x-other', by: 'customXml' }))
		expect(part('[Content_Types].xml')).toContain('PartName="/customXml/item1.xml" ContentType="application/xml"')
	})
	test('a workbook bound to a file', () => {
		const maps = (binding: string): string => xml('x:MapInfo', `<x:Map>${binding}</x:Map>`)
		const recipe = (binding: string) => xlsx().sheet('A').part('xl/xmlMaps.xml', maps(binding), { type: 'application/xml', by: 'xmlMaps' })
		expect(copied(recipe('')).names).toContain('xl/xmlMaps.xml')
		expect(copied(recipe('<x:DataBinding FileBindingName="x.xml"/>')).names).not.toContain('xl/xmlMaps.xml')
	})
})
