// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { Budget } from '../../../../src/model/budget.ts'
import { Damage, LimitReached } from '../../../../src/model/failures.ts'
import { formatKind } from '../../../../src/model/formats.ts'
import { defaultLimits } from '../../../../src/model/limits.ts'
import { ooxml } from '../../../../src/remedies/ooxml/ooxml.ts'
import { docx, field, partTypes, pptx, xlsx, xml } from '../../../make/ooxml.ts'
import { vbaProjectFile } from '../../../make/vba.ts'
import { remedyContract } from '../contract.ts'
import { copied, orderOf, png } from './copied.ts'

const project = vbaProjectFile([{ name: 'Module1', source: 'Sub AutoOpen()\n Shell "x"\nEnd Sub\n' }])
const result = '<w:r><w:t>words</w:t></w:r>'
const value = (formula: string): string => `<x:sheetData><x:row><x:c><x:f>${formula}</x:f><x:v>4</x:v></x:c></x:row></x:sheetData>`

remedyContract('Office Open XML', {
	dirty: [
		{
			name: 'macros.docm', gone: ['vba-macro', 'macro-starts-itself', 'macro-reaches-outside'], changes: ['macro', 'name'],
			bytes: docx(`<w:p>${result}</w:p>`).as('docm').macros(project).bytes(),
		},
		{
			name: 'fetches.docx', gone: ['remote-image', 'remote-template', 'dde-field', 'program-link'], changes: ['picture', 'template', 'dde', 'link'],
			bytes: docx(`<w:p>${field('DDEAUTO cmd "/c x"')}<w:r><w:drawing><a:blip r:link="rIdP"/></w:drawing></w:r><w:hyperlink r:id="rIdL">${result}</w:hyperlink></w:p>`)
				.relationship('image', 'http://a.example/x.png', { id: 'rIdP' }).relationship('hyperlink', 'file:///c:/x.exe', { id: 'rIdL' })
				.part('word/settings.xml', xml('w:settings', '<w:attachedTemplate r:id="rIdT"/>'), { type: partTypes.settings, by: 'settings' })
				.relationship('attachedTemplate', 'http://a.example/x.dotm', { id: 'rIdT', from: 'word/settings.xml' }).bytes(),
		},
		{
			name: 'asks.xlsx', gone: ['web-service-formula', 'dde-formula', 'linked-workbook', 'database-connection'], changes: ['formula', 'dde', 'workbook', 'connection'],
			bytes: xlsx().sheet('A', value('WEBSERVICE("http://a.example/")')).sheet('B', value("cmd|'/c x'!A0")).sheet('C', value('[1]S!A1'))
				.body('<x:externalReferences><x:externalReference r:id="rIdE"/></x:externalReferences>')
				.part('xl/externalLinks/e.xml', xml('x:externalLink', '<x:externalBook r:id="rId1"/>'), { type: partTypes.externalLink, by: 'externalLink', id: 'rIdE' })
				.relationship('externalLinkPath', 'http://a.example/b.xlsx', { id: 'rId1', from: 'xl/externalLinks/e.xml' })
				.part('xl/connections.xml', xml('x:connections', '<x:connection type="1" name="c"><x:dbPr connection="DSN=x"/></x:connection>'), { type: partTypes.connections, by: 'connections' }).bytes(),
		},
		{
			name: 'acts.pptm', gone: ['vba-macro', 'click-starts-macro', 'linked-media'], changes: ['event', 'media'],
			bytes: pptx().as('pptm').slide('<p:sp><a:hlinkClick r:id="" action="ppaction://macro?name=Run"/><a:p><a:r><a:t>words</a:t></a:r></a:p></p:sp><p:pic><p:nvPr><a:videoFile r:link="rIdV"/></p:nvPr></p:pic>')
				.relationship('video', 'http://a.example/v.mp4', { id: 'rIdV', from: 'ppt/slides/slide1.xml' }).macros(project).bytes(),
		},
		{
			name: 'tells.docx', profile: 'private', gone: ['author-names', 'comments', 'tracked-changes', 'hidden-text'], changes: ['author', 'comment', 'tracked-change', 'hidden-content'],
			bytes: docx(`<w:p><w:ins w:author="Ann">${result}</w:ins><w:del w:author="Ann"><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>`)
				.part('word/comments.xml', xml('w:comments', '<w:comment w:author="Bob"/>'), { type: partTypes.comments, by: 'comments' }).core({ 'dc:creator': 'Ann' }).bytes(),
		},
	],
	clean: [
		{ name: 'plain.docx', bytes: docx().part('word/media/a.png', png, { type: 'image/png', by: 'image' }).bytes() },
		{ name: 'plain.xlsx', bytes: xlsx().sheet('A', value('SUM(A2:A9)')).bytes() },
		{ name: 'linked.docx', bytes: docx(`<w:p><w:hyperlink r:id="rIdL">${result}</w:hyperlink></w:p>`).relationship('hyperlink', 'https://a.example/', { id: 'rIdL' }).bytes() },
	],
})

describe('Office Open XML', () => {
	test.each([['docx', true], ['docm', true], ['xlsx', true], ['ppsm', true], ['xlsb', false], ['ppam', false], ['vsdx', false], ['odt', false]])('writes %s: %s', (id, handles) => {
		expect(ooxml.handles(formatKind(id))).toBe(handles)
	})
	test('a package without a document', () => {
		const bytes = docx().part('x.txt', 'x').without('word/document.xml').bytes()
		const rewrite = () => ooxml.rewrite(bytes, formatKind('docx'), orderOf(), new Budget(defaultLimits), () => undefined)
		expect(rewrite).toThrow(Damage)
		expect(() => ooxml.words(bytes, formatKind('docx'), new Budget(defaultLimits))).toThrow(Damage)
	})
	test('a document beyond the limits', () => {
		expect(() => copied(docx('<w:p/>'.repeat(10_000)), { limits: { expandedBytes: 10_000 } })).toThrow(LimitReached)
	})
	test('a broken part that goes anyway is no obstacle', () => {
		const { changes } = copied(docx().as('docm').macros(Uint8Array.of(1, 2, 3)))
		expect(changes).toEqual(['drop-macros removed macro'])
	})
	test('in the dialect of the document', () => {
		const { part } = copied(docx('<w:p><a:blip r:link="rIdP"/></w:p>').relationship('image', 'http://a.example/x.png', { id: 'rIdP' }).strict())
		expect(part('word/_rels/document.xml.rels')).toContain('Type="http://purl.oclc.org/ooxml/officeDocument/relationships/image"')
	})
})
