// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { docx, partTypes, pptx, xlsx, xml, type OoxmlRecipe } from '../../../make/ooxml.ts'
import { bodyOf, copied, png, sizeOfPng } from './copied.ts'

const inline = (blip: string, more = ''): string => `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="1270000" cy="635000"/><a:blipFill>${blip}${more}</a:blipFill></wp:inline></w:drawing></w:r></w:p>`
const shape = (attributes: string, content = ''): string => `<w:p><w:r><w:pict><v:shape style="width:60pt;height:30pt" ${attributes}>${content}</v:shape></w:pict></w:r></w:p>`
const withPicture = (recipe: OoxmlRecipe): OoxmlRecipe => recipe.part('word/media/a.png', png, { type: 'image/png', by: 'image', id: 'rIdIn' })
const withRemote = (recipe: OoxmlRecipe): OoxmlRecipe => recipe.relationship('image', 'http://a.example/x.png', { id: 'rIdOut' })

const bodies: readonly (readonly [name: string, recipe: OoxmlRecipe, expected: string])[] = [
	['a picture inside stays', withPicture(docx(inline('<a:blip r:embed="rIdIn"/>'))), '<a:blip r:embed="rIdIn"/>'],
	['a picture elsewhere becomes a placeholder', withRemote(docx(inline('<a:blip r:link="rIdOut"/>'))), '<a:blip r:embed="rIdOut"/>'],
	['a picture elsewhere by its mode only', withRemote(docx(inline('<a:blip r:embed="rIdOut"/>'))), '<a:blip r:embed="rIdOut"/>'],
	['a picture that is inside and elsewhere', withRemote(withPicture(docx(inline('<a:blip r:embed="rIdIn" r:link="rIdOut"/>')))), '<a:blip r:embed="rIdIn"/>'],
	['nothing is cut off from a placeholder', withRemote(docx(inline('<a:blip r:link="rIdOut"/>', '<a:srcRect l="10"/><a:stretch/>'))), '<a:blip r:embed="rIdOut"/><a:stretch/></a:blipFill>'],
	['a picture that was lost', docx(inline('<a:blip r:embed="rIdNo"/>')).relationship('image', 'NULL', { id: 'rIdNo' }), '<a:blip/>'],
	['a picture in VML with an address', docx(shape('', '<v:imagedata src="http://a.example/x.png" o:href="http://a.example/y.png"/>')), '<v:imagedata r:id="rId1"/>'],
	['a picture in VML with an address and a picture inside', withPicture(docx(shape('', '<v:imagedata r:id="rIdIn" o:href="http://a.example/y.png"/>'))), '<v:imagedata r:id="rIdIn"/>'],
	['a shape in VML that leads to a program', docx(shape('href="file:///c:/x.exe"')), '<v:shape style="width:60pt;height:30pt">'],
	['a shape in VML that leads to a page', docx(shape('href="https://a.example"')), '<v:shape style="width:60pt;height:30pt" href="https://a.example">'],
	['a link of a picture', docx('<w:p><a:hlinkClick r:id="rIdL"/><w:r/></w:p>').relationship('hyperlink', 'javascript:x', { id: 'rIdL' }), '<w:p><w:r/></w:p>'],
]

describe('elements of drawings in a copy', () => {
	test.each(bodies)('%s', (_name, recipe, expected) => {
		expect(bodyOf(recipe)).toContain(expected)
	})
	test('the placeholder has the size of the shape', () => {
		const { changes, raw } = copied(withRemote(docx(inline('<a:blip r:link="rIdOut"/>'))))
		expect(changes).toEqual(['cut-external-references replaced picture http://a.example/x.png'])
		// 100 by 50 points, at 1.5 pixels each
		expect(sizeOfPng(raw('word/media/removed1.png'))).toEqual([150, 75])
	})
	test('one placeholder for the same picture twice', () => {
		const { names } = copied(withRemote(docx(inline('<a:blip r:link="rIdOut"/>') + inline('<a:blip r:link="rIdOut"/>'))))
		expect(names.filter((name) => name.startsWith('word/media/'))).toEqual(['word/media/removed1.png'])
	})
	test.each([
		['ppaction://macro?name=Run', '', 'drop-macros removed event ppaction://macro?name=Run'],
		['ppaction://program', 'calc.exe', 'cut-links unlinked link calc.exe'],
		['ppaction://ole?verb=0', '', undefined],
	])('the action %s goes', (action, target, change) => {
		const recipe = pptx().slide(`<p:sp><a:hlinkClick r:id="${target === '' ? '' : 'rIdP'}" action="${action}"/></p:sp>`)
		if (target !== '') recipe.relationship('hyperlink', target, { id: 'rIdP', from: 'ppt/slides/slide1.xml' })
		const { changes, part } = copied(recipe)
		expect(part('ppt/slides/slide1.xml')).toContain('<p:sp></p:sp>')
		expect(changes[0]).toBe(change)
	})
	test('a jump to another slide stays', () => {
		const link = '<a:hlinkClick r:id="" action="ppaction://hlinkshowjump?jump=nextslide"/>'
		expect(copied(pptx().slide(`<p:sp>${link}</p:sp>`)).part('ppt/slides/slide1.xml')).toContain(link)
	})
	test('macros of shapes and controls on a sheet', () => {
		const drawing = xml('xdr:wsDr', '<xdr:sp macro="[0]!Module1.Run"/><xdr:pic macro=""/>')
		const { changes, part } = copied(xlsx().sheet('A', '<x:sheetData/><x:drawing r:id="rIdD"/>').part('xl/drawings/d.xml', drawing, { type: partTypes.drawing, by: 'drawing', id: 'rIdD', from: 'xl/worksheets/sheet1.xml' }))
		expect(part('xl/drawings/d.xml')).toBe('<xdr:wsDr><xdr:sp macro=""/><xdr:pic macro=""/></xdr:wsDr>')
		expect(changes).toEqual(['drop-macros removed event Module1.Run'])
	})
	test('the macro of a form control', () => {
		const properties = xml('x14:formControlPr fmlaMacro="Run" objectType="Button"').replace('<x14:', '<x14:').replace('xmlns:r=', 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:r=')
		const { part } = copied(xlsx().sheet('A').part('xl/ctrlProps/c.xml', properties, { type: 'application/vnd.ms-excel.controlproperties+xml', by: 'ctrlProp', from: 'xl/worksheets/sheet1.xml' }))
		expect(part('xl/ctrlProps/c.xml')).toContain('<x14:formControlPr objectType="Button"')
	})
	test('film from elsewhere takes the timing of its slide with it', () => {
		const recipe = pptx().slide('<p:pic><p:nvPr><a:videoFile r:link="rIdV"/></p:nvPr></p:pic>').relationship('video', 'http://a.example/v.mp4', { id: 'rIdV', from: 'ppt/slides/slide1.xml' })
		recipe.part('ppt/slides/slide2.xml', xml('p:sld', '<p:cSld><p:spTree><p:pic><p:nvPr><a:videoFile r:link="rIdV"/></p:nvPr></p:pic></p:spTree></p:cSld><p:timing/>'), { type: partTypes.slide, by: 'slide' }).relationship('video', 'http://a.example/v.mp4', { id: 'rIdV', from: 'ppt/slides/slide2.xml' })
		const { changes, part } = copied(recipe)
		expect(part('ppt/slides/slide1.xml')).toContain('<p:nvPr></p:nvPr>')
		expect(part('ppt/slides/slide2.xml')).not.toContain('p:timing')
		expect(changes).toContain('cut-external-references removed media http://a.example/v.mp4')
	})
})
