// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { elementTables } from '../../../../src/formats/ooxml/elements.ts'
import { docx, field, partTypes, pptx, xlsx, xml } from '../../../make/ooxml.ts'
import { seen } from './seen.ts'

describe('every table is in', () => {
	test.each([
		['connections', 'x:connection'],
		['drawings', 'v:imagedata'],
		['extensions', 'ax:ocx'],
		['fixed pages', 'xps:Glyphs'],
		['properties', 'cp:lastModifiedBy'],
		['sheets', 'x:definedName'],
		['text', 'w:fldChar'],
	])('%s', (_name, element) => expect(elementTables.open.has(element)).toBe(true))
	test('what opens something that must end is closed', () => {
		for (const name of ['w:r', 'w:t', 'w:instrText', 'w:delInstrText', 'x:connection']) expect(elementTables.close.has(name), name).toBe(true)
	})
})

describe('an element means the same in whatever part it stands', () => {
	const command = 'dde field automatic cmd /c x'
	const paragraph = `<w:p>${field('DDEAUTO cmd "/c x"')}</w:p>`
	test.each([
		['a header', 'word/header1.xml', xml('w:hdr', paragraph), { type: partTypes.header, by: 'header' }],
		['comments', 'word/comments.xml', xml('w:comments', paragraph), { type: partTypes.comments, by: 'comments' }],
		['settings', 'word/settings.xml', xml('w:settings', paragraph), { type: partTypes.settings, by: 'settings' }],
		['a part of a type nobody knows', 'word/own.xml', xml('w:own', paragraph), { type: 'application/vnd.own+xml', by: 'http://own.example/own' }],
		['custom XML', 'customXml/item1.xml', xml('w:own', paragraph), { type: partTypes.xml, by: 'customXml' }],
	])('a field in %s', (_name, name, content, options) => expect(seen(docx().part(name, content, options))).toEqual([command]))

	const macro = '<a:hlinkClick action="ppaction://macro?name=Start"/>'
	const trigger = 'trigger link click Start'
	test('an action on a slide, in a text, on a sheet', () => {
		expect(seen(pptx().slide(macro))).toEqual([trigger])
		expect(seen(docx(macro))).toEqual([trigger])
		expect(seen(xlsx().sheet('One', macro))).toEqual([trigger])
	})
})
