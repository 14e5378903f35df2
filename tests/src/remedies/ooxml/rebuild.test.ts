// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { docx, partTypes, xml } from '../../../make/ooxml.ts'
import { copied, png } from './copied.ts'

describe('packages written anew', () => {
	test('parts that nothing leads to stay behind', () => {
		const { changes, names } = copied(docx().part('word/left.xml', xml('w:hdr'), { type: partTypes.header }).part('notes.txt', 'x'))
		expect(names).toEqual(['[Content_Types].xml', '_rels/.rels', 'word/document.xml'])
		expect(changes).toEqual(['rebuild-container removed unknown-part', 'rebuild-container removed unknown-part'])
	})
	test('parts that only a part left behind leads to stay behind, too', () => {
		const { changes, names } = copied(docx().macros(Uint8Array.of(1)).part('word/data.xml', xml('wne:vbaSuppData'), { type: 'application/vnd.ms-word.vbaData+xml', by: 'http://schemas.microsoft.com/office/2006/relationships/wordVbaData', from: 'word/vbaProject.bin' }))
		expect(names.filter((name) => /vba|data/.test(name))).toEqual([])
		expect(changes).toEqual(['drop-macros removed macro'])
	})
	test('relationships of unknown programs are not followed', () => {
		const { changes, part } = copied(docx().part('word/h.xml', xml('w:hdr'), { type: partTypes.header, by: 'http://a.example/header' }))
		expect(part('word/_rels/document.xml.rels')).toBe('')
		expect(changes).toEqual(['rebuild-container removed unknown-part'])
	})
	test('relationships that lead nowhere go without a word', () => {
		const { changes, part } = copied(docx().relationship('header', 'gone.xml', { isExternal: false }).relationship('hyperlink', '#top', { isExternal: false, id: 'rIdTop' }))
		expect(part('word/_rels/document.xml.rels')).toContain('<Relationship Id="rIdTop" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="#top"/>')
		expect(part('word/_rels/document.xml.rels')).not.toContain('gone')
		expect(changes).toEqual([])
	})
	test('a part that two relationships lead to is told once', () => {
		const recipe = docx().part('word/embeddings/o.bin', 'x', { type: partTypes.object, by: 'oleObject' }).relationship('oleObject', '/word/embeddings/o.bin', { isExternal: false })
		expect(copied(recipe).changes).toEqual(['drop-objects replaced object'])
	})
	test('a main part that nothing calls the document', () => {
		const { names, part } = copied(docx().without('_rels/.rels'))
		expect(names).toContain('word/document.xml')
		expect(part('_rels/.rels')).toContain('relationships/officeDocument" Target="word/document.xml"')
	})
	test('signatures that no longer hold', () => {
		const recipe = docx().part('_xmlsignatures/origin.sigs', '', { type: 'application/vnd.openxmlformats-package.digital-signature-origin', by: 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin', from: '' })
			.part('_xmlsignatures/sig1.xml', '<x/>', { type: partTypes.signature, by: 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/signature', from: '_xmlsignatures/origin.sigs' })
		const { changes, names } = copied(recipe)
		expect(names.filter((name) => name.includes('sig'))).toEqual([])
		expect(changes).toEqual(['rebuild-container removed digital-signature'])
	})
	test('a placeholder takes no name that is taken', () => {
		const { names } = copied(docx('<w:p><a:blip r:link="rIdR"/><a:blip r:embed="rIdP"/></w:p>').relationship('image', 'http://a.example/x.png', { id: 'rIdR' }).part('word/media/removed1.png', png, { type: 'image/png', by: 'image', id: 'rIdP' }))
		expect(names.filter((name) => name.includes('media')).sort()).toEqual(['word/media/removed1-2.png', 'word/media/removed1.png'])
	})
})
