// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { docx, field, partTypes, xml, type OoxmlRecipe } from '../../../make/ooxml.ts'
import { bodyOf, copied } from './copied.ts'

const result = '<w:r><w:t>result</w:t></w:r>'
const paragraph = (runs: string): string => `<w:p>${runs}</w:p>`
const linked = (target: string): OoxmlRecipe => docx(paragraph(`<w:hyperlink r:id="rIdL">${result}</w:hyperlink>`)).relationship('hyperlink', target, { id: 'rIdL' })

const bodies: readonly (readonly [name: string, recipe: OoxmlRecipe, expected: string])[] = [
	['a link to a page on the web stays', linked('https://a.example/'), paragraph(`<w:hyperlink r:id="rIdL">${result}</w:hyperlink>`)],
	['a link to a program becomes text', linked('file:///c:/x.exe'), paragraph(result)],
	['a link to a share becomes text', linked('\\\\host\\share\\x.docx'), paragraph(result)],
	['a simple field that starts a program', docx(paragraph(`<w:fldSimple w:instr="DDEAUTO cmd x"><w:fldData>AAAA</w:fldData>${result}</w:fldSimple>`)), paragraph(result)],
	['a simple field that counts pages', docx(paragraph(`<w:fldSimple w:instr="PAGE">${result}</w:fldSimple>`)), paragraph(`<w:fldSimple w:instr="PAGE">${result}</w:fldSimple>`)],
	['macros of a form field', docx(paragraph('<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="x"/><w:entryMacro w:val="A"/><w:exitMacro w:val="B"/></w:ffData></w:fldChar></w:r>')), paragraph('<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="x"/></w:ffData></w:fldChar></w:r>')],
	['a document that is imported', docx('<w:altChunk r:id="rIdC"/><w:p/>').part('word/x.html', '<html></html>', { type: 'text/html', by: 'aFChunk', id: 'rIdC' }), '<w:p/>'],
	['a part of a master document', docx('<w:subDoc r:id="rIdS"/><w:p/>').relationship('subDocument', 'part.docx', { id: 'rIdS' }), '<w:p/>'],
]

describe('elements of WordprocessingML in a copy', () => {
	test.each(bodies)('%s', (_name, recipe, expected) => {
		expect(bodyOf(recipe)).toBe(expected)
	})
	test.each(bodies)('%s, strict', (_name, recipe, expected) => {
		expect(bodyOf(recipe.strict())).toBe(expected)
	})
	test('a field in pieces is told apart by what it does', () => {
		const { changes, part } = copied(docx(paragraph(field('DD', 'E cmd ', '/c'))))
		expect(part('word/document.xml')).not.toContain('instrText')
		expect(changes).toEqual(['drop-dde kept-result dde cmd /c'])
	})
	test('settings without template, mail merge and schemas', () => {
		const settings = xml('w:settings', '<w:zoom w:percent="100"/><w:attachedTemplate r:id="rIdT"/><w:mailMerge><w:connectString w:val="DSN=x"/></w:mailMerge><w:smartTagType w:name="n" w:url="http://a.example"/><sl:schemaLibrary><sl:schema sl:schemaLocation="http://a.example"/></sl:schemaLibrary>')
		const { changes, part } = copied(docx().part('word/settings.xml', settings, { type: partTypes.settings, by: 'settings' }).relationship('attachedTemplate', 'http://a.example/x.dotm', { id: 'rIdT', from: 'word/settings.xml' }))
		expect(part('word/settings.xml')).toBe('<w:settings ><w:zoom w:percent="100"/><w:smartTagType w:name="n"/></w:settings>'.replace(' >', '>'))
		expect(changes).toEqual(['cut-external-references removed template http://a.example/x.dotm', 'cut-connections removed mail-merge', 'rebuild-container removed schema'])
	})
	test('a video from the web in an extension', () => {
		const { changes, part } = copied(docx(paragraph('<a:extLst><a:ext uri="{1}"><wp15:webVideoPr embeddedHtml="&lt;iframe src=&quot;http://a.example/v&quot;/>"/></a:ext></a:extLst>')))
		expect(part('word/document.xml')).toContain('<a:extLst></a:extLst>')
		expect(changes).toEqual(['drop-media removed media http://a.example/v'])
	})
})
