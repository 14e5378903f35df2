// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { docx, partTypes, pptx, xml } from '../../../make/ooxml.ts'
import { inspected, seen } from './seen.ts'

describe('document properties', () => {
	test('people', () => {
		const recipe = docx().core({ 'dc:creator': 'Ann', 'cp:lastModifiedBy': ' Bob ', 'dc:description': 'x' }).app({ Company: 'City', Manager: 'Cem', Template: 'Normal.dotm' })
		expect(seen(recipe)).toEqual(['metadata author Ann', 'metadata last-author Bob', 'metadata company City', 'metadata manager Cem'])
	})
	test('empty ones', () => expect(seen(docx().core({ 'dc:creator': '' }).app({ Company: ' ' }))).toEqual([]))
	test('template with a path', () => expect(seen(docx().app({ Template: 'C:\\Users\\ann\\x.dotx' }))).toEqual(['metadata template-path C:\\Users\\ann\\x.dotx']))
	test('address all links start from', () => expect(seen(docx().app({ HyperlinkBase: 'http://a.example/' }))).toEqual(['hyperlink never http://a.example/']))
	test('custom ones', () => {
		const custom = xml('cust:Properties', '<cust:property name="Sender"><vt:lpwstr>ann@a.example</vt:lpwstr></cust:property>')
		expect(seen(docx().part('docProps/custom.xml', custom, { type: partTypes.custom, by: 'custom-properties', from: '' }))).toEqual(['metadata custom Sender: ann@a.example'])
	})
	test('names in other parts are none', () => expect(seen(docx('<w:p><dc:creator>Ann</dc:creator><dc:title>x</dc:title><dc:language>x</dc:language></w:p>'))).toEqual([]))
	test('program, pages, language, title', () => {
		const { facts } = inspected(docx().core({ 'dc:title': 'Motion', 'dc:language': 'de-DE' }).app({ Application: 'Microsoft Office Word', AppVersion: '16.0000', Pages: '3' })).report
		expect(facts).toMatchObject({ producer: 'Microsoft Office Word 16.0000', pages: 3, conformance: { lang: 'de-DE', title: true, ooxml: 'transitional' } })
	})
	test('slides are pages', () => expect(inspected(pptx().app({ Slides: '4', Pages: 'x' })).report.facts.pages).toBe(4))
	test('an empty title is none', () => expect(inspected(docx().core({ 'dc:title': ' ' })).report.facts.conformance.title).toBe(false))
	test('the language of the settings where the properties have none', () => {
		const settings = xml('w:settings', '<w:themeFontLang w:val="fr-FR"/>')
		expect(inspected(docx().part('word/settings.xml', settings, { type: partTypes.settings, by: 'settings' })).report.facts.conformance.lang).toBe('fr-FR')
	})
})
