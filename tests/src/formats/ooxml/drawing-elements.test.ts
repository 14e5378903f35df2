// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { docx, partTypes, pptx, xlsx, xml, type OoxmlRecipe } from '../../../make/ooxml.ts'
import { seen } from './seen.ts'

const link = (attributes: string): string => `<a:hlinkClick r:id="" ${attributes}/>`
const program = pptx().slide('<a:hlinkHover r:id="rIdP" action="ppaction://program"/>').relationship('hyperlink', 'file:///C:/x.exe', { id: 'rIdP', from: 'ppt/slides/slide1.xml' })
const drawing = (content: string): OoxmlRecipe => xlsx().sheet('A').part('xl/drawings/d.xml', xml('xdr:wsDr', content), { type: partTypes.drawing, by: 'drawing', from: 'xl/worksheets/sheet1.xml' })
const vml = (content: string): OoxmlRecipe => docx(`<w:p><w:r><w:pict>${content}</w:pict></w:r></w:p>`)

const rows: readonly (readonly [name: string, recipe: OoxmlRecipe, expected: readonly string[]])[] = [
	['program when the pointer passes', program, ['hyperlink click file:///C:/x.exe', 'trigger link hover automatic file:///C:/x.exe']],
	['macro on a click', pptx().slide(link('action="ppaction://macro?name=DoIt"')), ['trigger link click DoIt']],
	['object on a click', pptx().slide(link('action="ppaction://ole?verb=0"')), []],
	['object when the pointer passes', pptx().slide('<a:hlinkMouseOver r:id="" action="ppaction://ole?verb=0"/>'), ['trigger link hover automatic ppaction://ole?verb=0']],
	['jump to another slide', pptx().slide(link('action="ppaction://hlinkshowjump?jump=nextslide"')), []],
	['macro of a shape', drawing('<xdr:sp macro="[0]!DoIt"/><xdr:pic macro=""/>'), ['trigger object click DoIt']],
	['macro of a form control', vml('<v:shape><excel:ClientData><excel:FmlaMacro>[0]!DoIt</excel:FmlaMacro></excel:ClientData></v:shape>'), ['trigger object click DoIt']],
	['picture by address', vml('<v:shape><v:imagedata src="http://a.example/x.png"/></v:shape>'), ['image load http://a.example/x.png']],
	['picture of a server', vml('<v:shape><v:fill src="\\\\host\\x.png"/></v:shape>'), ['image load \\\\host\\x.png']],
	['origin of a picture that is inside', vml('<v:shape><v:imagedata r:id="rId1" o:href="http://a.example/x.png"/></v:shape>'), ['image never http://a.example/x.png']],
	['origin of a picture that is not', vml('<v:shape><v:imagedata o:href="http://a.example/x.png"/></v:shape>'), ['image load http://a.example/x.png']],
	['picture in the mail it came with', vml('<v:shape><v:imagedata src="cid:image001.png@1"/><v:imagedata src="image1.png"/></v:shape>'), []],
	['link of a shape', vml('<v:shape href="http://a.example/"/><v:rect href="#here"/>'), ['hyperlink click http://a.example/']],
	['picture with a link', vml('<v:image src="http://a.example/x.png" href="http://b.example/"/>'), ['image load http://a.example/x.png', 'hyperlink click http://b.example/']],
	['hidden slide', pptx().slide('', ' show="0"').slide(''), ['hidden hidden-slide 1']],
	['animation that opens an object', pptx().slide('<p:cmd type="verb" cmd="0"/><p:cmd type="call" cmd="playFrom(0)"/>'), ['trigger object animation automatic verb 0']],
	['comments on slides', pptx().part('ppt/c.xml', xml('p:cmLst', '<p:cm/><p:cm/>'), { type: partTypes.xml, by: 'comments' }), ['hidden comment 2']],
	['discussion of a slide', pptx().part('ppt/c.xml', xml('p188:cmLst', '<p188:cm><p188:reply/></p188:cm>'), { type: partTypes.xml, by: 'comments' }), ['hidden comment 2']],
	['control of a slide', pptx().slide('<p:control r:id="rId7" name="Button"/>'), ['control activex Button']],
]

describe('elements of drawings and slides', () => {
	test.each(rows)('%s', (_name, recipe, expected) => {
		expect(seen(recipe)).toEqual(expected)
	})
	test('line breaks that Excel 2007 did not close', () => {
		const recipe = xlsx().sheet('A').part('xl/v.vml', xml('x:xml', '<v:shape><v:textbox>a<br>b</v:textbox></v:shape>'), { type: partTypes.vml, by: 'vmlDrawing', from: 'xl/worksheets/sheet1.xml' })
		expect(seen(recipe)).toEqual([])
	})
	test('anything else that is not closed', () => {
		const recipe = xlsx().sheet('A').part('xl/v.vml', xml('x:xml', '<v:shape><v:textbox></v:shape>'), { type: partTypes.vml, by: 'vmlDrawing', from: 'xl/worksheets/sheet1.xml' })
		expect(seen(recipe)).toEqual(['gap damaged xl/v.vml'])
	})
})
