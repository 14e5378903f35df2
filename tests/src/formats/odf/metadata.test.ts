// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { odt, type OdfRecipe } from '../../../make/odf.ts'
import { factsOf, inspected } from './seen.ts'

const metadata = (recipe: OdfRecipe): readonly string[] => factsOf(recipe.package(), 'metadata').map(({ what, value }) => `${what}: ${value}`)

describe('personal metadata', () => {
	test.each([
		['authors', odt().author('Ann Ode'), ['author: Ann Ode', 'last-author: Ann Ode']],
		['who printed it', odt().meta('<meta:printed-by>Ann</meta:printed-by>'), ['last-author: Ann']],
		['company', odt().meta('<meta:user-defined meta:name="Company">City</meta:user-defined>'), ['company: City']],
		['own property', odt().meta('<meta:user-defined meta:name="File number">4711</meta:user-defined>'), ['custom: File number: 4711']],
		['printer', odt().setting('PrinterName', 'Office 3'), ['printer: Office 3']],
		['empty values', odt().meta('<dc:creator> </dc:creator><meta:user-defined meta:name="Info 1"/>').setting('PrinterName', ''), []],
	])('%s', (_, recipe, expected) => {
		expect(metadata(recipe)).toEqual(expected)
	})
	test('a database for form letters', () => {
		expect(factsOf(odt().setting('CurrentDatabaseDataSource', 'people').package(), 'connection')).toMatchObject([{ type: 'mail-merge', target: 'people' }])
	})
})

describe('facts for the reader of the report', () => {
	test('generator, pages, title, language', () => {
		const bytes = odt().meta('<meta:generator>Writer/1</meta:generator><dc:title>Motion</dc:title><dc:language>de-DE</dc:language><meta:document-statistic meta:page-count="3"/>').package()
		expect(inspected(bytes).report.facts).toMatchObject({ producer: 'Writer/1', pages: 3, conformance: { title: true, lang: 'de-DE', odf: '1.3' } })
	})
	test('an empty title is none', () => {
		expect(inspected(odt().meta('<dc:title/>').package()).report.facts.conformance.title).toBe(false)
	})
	test('those of an embedded document do not count', () => {
		const bytes = odt().subDocument('Object 1', odt()).file('Object 1/meta.xml', '<o:document-meta xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:m="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"><o:meta><m:generator>Other</m:generator></o:meta></o:document-meta>', 'text/xml').package()
		expect(inspected(bytes).report.facts.producer).toBeUndefined()
	})
})
