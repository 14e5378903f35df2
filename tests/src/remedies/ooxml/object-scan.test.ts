// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { docx, partTypes, pptx, type OoxmlRecipe } from '../../../make/ooxml.ts'
import { bodyOf, copied, png } from './copied.ts'

const embedded = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)
const inText = (content: string): string => `<w:p><w:r><w:object w:dxaOrig="2000" w:dyaOrig="1000">${content}</w:object></w:r></w:p>`
const withObject = (recipe: OoxmlRecipe): OoxmlRecipe => recipe.part('word/embeddings/o.bin', embedded, { type: partTypes.object, by: 'oleObject', id: 'rIdO' })
const withPicture = (recipe: OoxmlRecipe): OoxmlRecipe => recipe.part('word/media/a.png', png, { type: 'image/png', by: 'image', id: 'rIdP' })
const ole = '<o:OLEObject Type="Embed" ProgID="Package" r:id="rIdO"/>'

describe('objects in a text', () => {
	test('the picture stays, the object goes', () => {
		const recipe = withPicture(withObject(docx(inText(`<v:shape><v:imagedata r:id="rIdP"/></v:shape>${ole}`))))
		expect(bodyOf(recipe)).toBe('<w:p><w:r><w:pict><v:shape><v:imagedata r:id="rIdP"/></v:shape></w:pict></w:r></w:p>')
		const { changes, names } = copied(recipe)
		expect(changes).toEqual(['drop-objects replaced object'])
		expect(names.filter((name) => name.includes('embeddings'))).toEqual([])
	})
	test('without a picture there is a placeholder', () => {
		const { names, part } = copied(withObject(docx(inText(ole))))
		expect(part('word/document.xml')).toMatch(/<w:pict><v:shape style="width:100pt;height:50pt"><v:imagedata r:id="\w+"\/><\/v:shape><\/w:pict>/)
		expect(names).toContain('word/media/removed1.png')
	})
	test('a linked object', () => {
		const { changes } = copied(withPicture(docx(inText(`<v:shape><v:imagedata r:id="rIdP"/></v:shape><o:OLEObject Type="Link" r:id="rIdX"/>`))).relationship('oleObject', 'file:///c:/x.xlsx', { id: 'rIdX' }))
		expect(changes).toEqual(['cut-external-references replaced linked-object file:///c:/x.xlsx'])
	})
	test('a control', () => {
		const recipe = withPicture(docx(inText('<v:shape><v:imagedata r:id="rIdP"/></v:shape><w:control r:id="rIdA" w:name="Button1"/>'))).part('word/activeX/a.xml', '<ax:ocx xmlns:ax="http://schemas.microsoft.com/office/2006/activeX"/>', { type: partTypes.activex, by: 'control', id: 'rIdA' })
		expect(bodyOf(recipe)).toContain('<w:pict><v:shape><v:imagedata r:id="rIdP"/></v:shape></w:pict>')
		expect(copied(recipe).changes).toEqual(['drop-controls removed control'])
	})
	test('an object nobody embedded stays as it is', () => {
		expect(bodyOf(docx(inText('<v:shape/>')))).toBe(inText('<v:shape/>'))
	})
})

const frame = (object: string): string => `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="7" name="Table &amp; more" descr="d"/></p:nvGraphicFramePr><p:xfrm><a:off x="10" y="20"/><a:ext cx="1270000" cy="635000"/></p:xfrm><a:graphic><a:graphicData>${object}</a:graphicData></a:graphic></p:graphicFrame>`
const slide = 'ppt/slides/slide1.xml'
const onSlide = (object: string): OoxmlRecipe => pptx().slide(frame(object)).part('ppt/embeddings/o.bin', embedded, { type: partTypes.object, by: 'oleObject', id: 'rIdO', from: slide })

describe('objects on a slide', () => {
	test('a picture with the place and the name of the object', () => {
		const recipe = onSlide('<p:oleObj progId="Package" r:id="rIdO"><p:embed/><p:pic><p:nvPicPr><p:cNvPr id="0" name=""/></p:nvPicPr><p:blipFill><a:blip r:embed="rIdP"/><a:srcRect l="5"/></p:blipFill></p:pic></p:oleObj>')
		recipe.part('ppt/media/a.png', png, { type: 'image/png', by: 'image', id: 'rIdP', from: slide })
		const { changes, part } = copied(recipe)
		expect(part(slide)).toContain('<p:pic><p:nvPicPr><p:cNvPr id="7" name="Table &amp; more" descr="d"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rIdP"/><a:srcRect l="5"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm><a:off x="10" y="20"/><a:ext cx="1270000" cy="635000"/></a:xfrm>')
		expect(part(slide)).not.toContain('oleObj')
		expect(changes).toEqual(['drop-objects replaced object'])
	})
	test('the picture of an older file stands in its VML drawing', () => {
		const recipe = onSlide('<p:oleObj spid="_x0000_s1026" progId="Package" r:id="rIdO"><p:embed/></p:oleObj>')
		recipe.part('ppt/drawings/v.vml', '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><v:shape id="_x0000_s1026"><v:imagedata o:relid="rId1"/></v:shape></xml>', { type: partTypes.vml, by: 'vmlDrawing', from: slide })
		recipe.part('ppt/media/a.png', png, { type: 'image/png', by: 'image', id: 'rId1', from: 'ppt/drawings/v.vml' })
		const { part } = copied(recipe)
		const id = /<a:blip r:embed="(\w+)"/.exec(part(slide))?.[1]
		expect(part('ppt/slides/_rels/slide1.xml.rels')).toContain(`Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/a.png"`)
	})
	test('without a picture there is a placeholder', () => {
		expect(copied(onSlide('<p:oleObj progId="Package" r:id="rIdO"/>')).names).toContain('ppt/media/removed1.png')
	})
	test('a chart stays a chart', () => {
		expect(copied(pptx().slide(frame('<c:chart/>'))).part(slide)).toContain('<c:chart/>')
	})
	test('an animation that opens the object, and controls', () => {
		const recipe = pptx().slide('').part('ppt/slides/slide9.xml', '<p:sld xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"><p:cSld><p:controls><p:control/></p:controls></p:cSld><p:timing><p:cmd type="verb" cmd="0"/></p:timing></p:sld>', { type: partTypes.slide, by: 'slide' })
		const { changes, part } = copied(recipe)
		expect(part('ppt/slides/slide9.xml')).toBe('<p:sld><p:cSld></p:cSld></p:sld>')
		expect(changes).toEqual(['drop-macros removed event verb 0'])
	})
})
