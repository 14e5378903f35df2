// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { relative } from '../../../../src/remedies/ooxml/write-package.ts'
import { docx, partTypes, xml } from '../../../make/ooxml.ts'
import { copied, png } from './copied.ts'

describe('the package as it is written', () => {
	test.each([
		['', 'word/document.xml', 'word/document.xml'],
		['word/document.xml', 'word/styles.xml', 'styles.xml'],
		['word/document.xml', 'word/media/a.png', 'media/a.png'],
		['xl/worksheets/sheet1.xml', 'xl/drawings/d.xml', '../drawings/d.xml'],
		['a/b/c.xml', 'd.xml', '../../d.xml'],
	])('from “%s” to %s', (from, to, target) => {
		expect(relative(from, to)).toBe(target)
	})
	test('content types come first, every part has one, in the order it is reached', () => {
		const { names, part } = copied(docx().part('word/media/a.png', png, { type: 'image/png', by: 'image' }).part('word/h.xml', xml('w:hdr'), { type: partTypes.header, by: 'header' }))
		expect(names).toEqual(['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/_rels/document.xml.rels', 'word/media/a.png', 'word/h.xml'])
		expect([...part('[Content_Types].xml').matchAll(/PartName="([^"]*)"/g)].map(([, name]) => name)).toEqual(['/word/document.xml', '/word/media/a.png', '/word/h.xml'])
	})
	test.each([
		['word/media/picture.exe', 'word/media/picture.exe.png'],
		['word/media/bild ä.png', 'word/media/bild%20%C3%A4.png'],
		['word/media/dots..png', 'word/media/dots..png'],
		['word\\media\\back.png', 'word/media/back.png'],
	])('a picture called %s', (name, written) => {
		expect(copied(docx().part(name, png, { type: 'image/png' }).relationship('image', `/${name}`, { isExternal: false })).names).toContain(written)
	})
	test('two names that become one', () => {
		const recipe = docx().part('word/media/a ä.png', png, { type: 'image/png', by: 'image' }).part('word/media/a%20%C3%A4.jpg', png, { type: 'image/png', by: 'image' })
		expect(new Set(copied(recipe).names).size).toBe(6)
	})
	test('what was written once is written the same again', () => {
		const once = copied(docx('<w:p><a:blip r:link="rIdR"/></w:p>').relationship('image', 'http://a.example/x.png', { id: 'rIdR' }).part('word/h.xml', xml('w:hdr'), { type: partTypes.header, by: 'header' }))
		const twice = copied(once.bytes)
		expect(twice.bytes).toEqual(once.bytes)
		expect(twice.changes).toEqual([])
	})
})
