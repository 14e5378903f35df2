// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { partTypes, xlsx, xml, type OoxmlRecipe } from '../../../make/ooxml.ts'
import { copied, png } from './copied.ts'

const from = 'xl/worksheets/sheet1.xml'
const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)
const corner = (name: string, column: number): string => `<x:${name}><xdr:col>${column}</xdr:col><xdr:colOff>5</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>6</xdr:rowOff></x:${name}>`
const object = (properties: string): string => `<x:oleObjects><x:oleObject progId="Package" shapeId="1025" r:id="rIdO">${properties}</x:oleObject></x:oleObjects>`
const placed = `<x:objectPr r:id="rIdP"><x:anchor>${corner('from', 1)}${corner('to', 4)}</x:anchor></x:objectPr>`
const withObject = (recipe: OoxmlRecipe): OoxmlRecipe => recipe.part('xl/embeddings/o.bin', ole, { type: partTypes.object, by: 'oleObject', id: 'rIdO', from })
const withPicture = (recipe: OoxmlRecipe, owner = from): OoxmlRecipe => recipe.part('xl/media/a.png', png, { type: 'image/png', by: 'image', id: 'rIdP', from: owner })
const vml = (anchor: string): string => `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025"><v:imagedata o:relid="rIdP"/><x:ClientData ObjectType="Pict"><x:Anchor>${anchor}</x:Anchor></x:ClientData></v:shape></xml>`

describe('objects on a sheet', () => {
	test('a picture in a new drawing, where the object stood', () => {
		const { changes, names, part } = copied(withPicture(withObject(xlsx().sheet('A', `<x:sheetData/>${object(placed)}<x:tableParts/>`))))
		expect(part(from)).toMatch(/<x:sheetData\/><x:drawing r:id="\w+"\/><x:tableParts\/>/)
		expect(part('xl/drawings/objects1.xml')).toContain('<xdr:from><xdr:col>1</xdr:col><xdr:colOff>5</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>6</xdr:rowOff></xdr:from><xdr:to><xdr:col>4</xdr:col>')
		expect(part('xl/drawings/_rels/objects1.xml.rels')).toContain('Target="../media/a.png"')
		expect(part('[Content_Types].xml')).toContain('PartName="/xl/drawings/objects1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"')
		expect(names.filter((name) => name.includes('embeddings'))).toEqual([])
		expect(changes).toEqual(['drop-objects replaced object'])
	})
	test('a picture in the drawing that is there, in place of the shape that stood for the object', () => {
		const twin = '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="a14"><xdr:twoCellAnchor><xdr:sp><a:ext><a14:compatExt xmlns:a14="http://schemas.microsoft.com/office/drawing/2010/main" spid="_x0000_s1025"/></a:ext></xdr:sp></xdr:twoCellAnchor></mc:Choice><mc:Fallback/></mc:AlternateContent>'
		const { part } = copied(withPicture(withObject(xlsx().sheet('A', `<x:sheetData/><x:drawing r:id="rIdD"/>${object(placed)}`))).part('xl/drawings/d.xml', xml('xdr:wsDr', `${twin}<xdr:oneCellAnchor/>`), { type: partTypes.drawing, by: 'drawing', id: 'rIdD', from }))
		expect(part('xl/drawings/d.xml')).toMatch(/^<xdr:wsDr><xdr:oneCellAnchor\/><xdr:twoCellAnchor editAs="oneCell">.*<\/xdr:wsDr>$/)
		expect(part(from)).toContain('<x:drawing r:id="rIdD"/></x:worksheet>')
	})
	test('older files have the picture and its place in the VML drawing', () => {
		const recipe = withObject(xlsx().sheet('A', `<x:legacyDrawing r:id="rIdV"/>${object('')}`)).part('xl/drawings/v.vml', vml('1, 2, 3, 4, 5, 6, 7, 8'), { type: partTypes.vml, by: 'vmlDrawing', id: 'rIdV', from })
		const { part } = copied(withPicture(recipe, 'xl/drawings/v.vml'))
		expect(part('xl/drawings/objects1.xml')).toContain('<xdr:from><xdr:col>1</xdr:col><xdr:colOff>19050</xdr:colOff><xdr:row>3</xdr:row><xdr:rowOff>38100</xdr:rowOff></xdr:from>')
		expect(part('xl/drawings/_rels/objects1.xml.rels')).toContain('../media/a.png')
		expect(part('xl/drawings/v.vml')).toBe('<xml></xml>')
	})
	test('without a picture and a place there is a placeholder in the first cells', () => {
		const { names, part } = copied(withObject(xlsx().sheet('A', `<x:sheetData/>${object('')}`)))
		expect(names).toContain('xl/media/removed1.png')
		expect(part('xl/drawings/objects1.xml')).toContain('<xdr:from><xdr:col>0</xdr:col>')
	})
	test('an ActiveX control goes, a form control stays', () => {
		const control = (id: string, shape: number): string => `<x:control shapeId="${shape}" r:id="${id}" name="B"><x:controlPr macro="Run"/></x:control>`
		const recipe = xlsx().sheet('A', `<x:sheetData/><x:controls>${control('rIdX', 1)}${control('rIdF', 2)}</x:controls>`)
			.part('xl/activeX/a.xml', '<ax:ocx xmlns:ax="http://schemas.microsoft.com/office/2006/activeX"/>', { type: partTypes.activex, by: 'control', id: 'rIdX', from })
			.part('xl/ctrlProps/c.xml', '<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"/>', { type: 'application/vnd.ms-excel.controlproperties+xml', by: 'ctrlProp', id: 'rIdF', from })
		const { changes, part } = copied(recipe)
		expect(part(from)).toContain('<x:controls><x:control shapeId="2" r:id="rIdF" name="B"><x:controlPr macro=""/></x:control></x:controls>')
		expect(changes).toContain('drop-controls removed control')
	})
})
