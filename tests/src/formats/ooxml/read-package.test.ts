// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { docx, field, mainTypes, partTypes, pptx, xlsx, xml } from '../../../make/ooxml.ts'
import { inspected, seen } from './seen.ts'

const command = 'dde field automatic cmd /c x'
const fieldBody = `<w:p>${field('DDEAUTO cmd "/c x"')}</w:p>`
const formatOf = (document: Parameters<typeof inspected>[0]): string => inspected(document).report.format.id

describe('the main part', () => {
	test('may have any name', () => {
		const recipe = docx(fieldBody).mainAt('any/where.bin')
		expect(formatOf(recipe)).toBe('docx')
		expect(seen(recipe)).toEqual([command])
	})
	test('is found by its type where no relationship leads there', () => expect(seen(docx(fieldBody).without('_rels/.rels'))).toContain(command))
	test('is found by its root where its type says nothing', () => expect(formatOf(docx(fieldBody).typed('application/xml'))).toBe('docx'))
	test('of another program than declared', () => {
		expect(seen(docx(fieldBody).as('xlsx'))).toEqual([command, 'structure opc-main-part-differs'])
	})
	test('of another kind of the same program is as usual', () => expect(seen(docx().as('dotm'))).toEqual([]))
	test('that is missing', () => expect(seen(docx().without('word/document.xml'))).toEqual(['structure opc-relationship-dangling', 'structure opc-main-part-missing']))
	test('of no bytes, as in add-ins of PowerPoint', () => expect(seen(pptx().as('ppam').part('ppt/presentation.xml', ''))).toEqual([]))
})

describe('relationships', () => {
	test('that lead nowhere are a note', () => expect(seen(docx().relationship('image', '/word/media/gone.png', { isExternal: false }))).toEqual(['structure opc-relationship-dangling']))
	test('of the package itself', () => expect(seen(docx().relationship('attachedTemplate', 'http://a.example/x.dotm', { from: '' }))).toEqual(['template load http://a.example/x.dotm']))
	test('of parts that are not there', () => expect(seen(docx().relationship('image', 'http://a.example/x.png', { from: 'word/gone.xml' }))).toEqual(['image load http://a.example/x.png']))
	test('to a picture of the first page', () => {
		const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0)
		const recipe = docx().part('docProps/thumbnail.jpeg', jpeg, { type: 'image/jpeg', by: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail', from: '' })
		expect(seen(recipe)).toEqual(['hidden thumbnail 1'])
	})
})

describe('parts', () => {
	const header = (content: string | Uint8Array): readonly string[] => seen(docx(fieldBody).part('word/header1.xml', content, { type: partTypes.header, by: 'header' }))
	test('a break costs only its own part', () => expect(header('<w:hdr')).toEqual([command, 'gap damaged word/header1.xml']))
	test('called markup, and a document', () => expect(header(docx(fieldBody).bytes())).toEqual(expect.arrayContaining([command, 'embedded file header1.xml read', 'gap damaged word/header1.xml'])))
	test('of no bytes', () => expect(header('')).toEqual([command]))
	test('that nothing leads to are read, and told', () => {
		expect(seen(docx().part('word/header1.xml', xml('w:hdr', fieldBody), { type: partTypes.header }))).toEqual([command, 'hidden unreferenced-part 1 word/header1.xml', 'structure opc-part-unreferenced'])
	})
	test('many that nothing leads to are one fact', () => {
		const recipe = docx()
		for (let index = 1; index <= 7; index++) recipe.part(`word/header${index}.xml`, xml('w:hdr'), { type: partTypes.header })
		expect(seen(recipe, 'hidden')).toEqual(['hidden unreferenced-part 7 word/header1.xml, word/header2.xml, word/header3.xml, word/header4.xml, word/header5.xml'])
	})
	test('markup is read before the objects it names', () => {
		const recipe = xlsx().part('xl/embeddings/a.bin', 'text', { type: partTypes.object, by: 'oleObject', id: 'rIdObject', from: 'xl/worksheets/sheet1.xml' })
			.sheet('One', '<x:oleObjects><x:oleObject progId="Paint.Picture" r:id="rIdObject"/></x:oleObjects>')
		expect(seen(recipe)).toEqual(['embedded file a.bin Paint.Picture read'])
	})
})

describe('drawings with line breaks of HTML', () => {
	const drawing = (content: string): readonly string[] =>
		seen(xlsx().sheet('One').part('xl/drawings/vml1.vml', xml('v:shape href="http://a.example/"', content), { type: partTypes.vml, by: 'vmlDrawing', from: 'xl/worksheets/sheet1.xml' }))
	const link = 'hyperlink click http://a.example/'
	test.each([['open', 'one<br>two<BR >three'], ['closed', 'one<br/>two'], ['with an end', 'one<br></br>two']])('%s', (_name, content) => expect(drawing(content)).toEqual([link]))
	test('do not excuse other breaks', () => expect(drawing('<x:q>')).toEqual([link, 'gap damaged xl/drawings/vml1.vml']))
})

describe('what is said about the document', () => {
	const conformance = (recipe: ReturnType<typeof docx>): unknown => inspected(recipe).report.facts.conformance
	test('transitional', () => expect(conformance(docx())).toMatchObject({ ooxml: 'transitional' }))
	test('strict', () => expect(conformance(docx().strict())).toMatchObject({ ooxml: 'strict' }))
	test('its language', () => expect(conformance(docx().part('word/settings.xml', xml('w:settings', '<w:themeFontLang w:val="de-DE"/>'), { type: partTypes.settings, by: 'settings' }))).toMatchObject({ lang: 'de-DE' }))
	test('the language of its properties wins', () => expect(conformance(docx('<w:lang w:val="en-US"/>').core({ 'dc:language': 'de-DE' }))).toMatchObject({ lang: 'de-DE' }))
	test('the program that wrote it', () => expect(inspected(docx().app({ Application: 'Writer', AppVersion: '7.4' })).report.facts.producer).toBe('Writer 7.4'))
})

test('every main type is recognised, transitional and strict', () => {
	for (const [kind, type] of Object.entries(mainTypes)) {
		if (!type.endsWith('xml')) continue
		const recipe = type.includes('word') ? docx() : type.includes('powerpoint') || type.includes('presentation') ? pptx() : xlsx()
		expect(formatOf(recipe.typed(type)), kind).toBe(kind)
		expect(formatOf(recipe.strict()), `${kind}, strict`).toBe(kind)
	}
})
