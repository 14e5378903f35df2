// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { docx } from '../../../make/ooxml.ts'
import { seen } from './seen.ts'

const rows: readonly (readonly [type: string, target: string, expected: readonly string[]])[] = [
	['attachedTemplate', 'http://a.example/x.dotm', ['template load http://a.example/x.dotm']],
	['hyperlink', 'http://a.example/', ['hyperlink click http://a.example/']],
	['hyperlink', '#place', []],
	['hyperlink', '', []],
	['image', 'http://a.example/x.png', ['image load http://a.example/x.png']],
	['image', 'NULL', []],
	['oleObject', 'file:///C:/x.xlsx', ['linked-object load file:///C:/x.xlsx']],
	['package', 'x.xlsx', ['linked-object load x.xlsx']],
	['frame', 'http://a.example/', ['frame load http://a.example/']],
	['subDocument', 'chapter.docx', ['sub-document load chapter.docx']],
	['externalLinkPath', 'book.xlsx', ['workbook load book.xlsx']],
	['http://schemas.microsoft.com/office/2006/relationships/xlExternalLinkPath/xlPathMissing', 'x', ['workbook load x']],
	['audio', 'http://a.example/x.mp3', ['media load http://a.example/x.mp3']],
	['http://schemas.microsoft.com/office/2007/relationships/media', 'http://a.example/x.mp4', ['media load http://a.example/x.mp4']],
	['aFChunk', 'http://a.example/x.html', ['imported-content load http://a.example/x.html']],
	['mailMergeSource', 'file:///C:/x.mdb', ['mail-merge load file:///C:/x.mdb']],
	['transform', 'http://a.example/x.xsl', ['style-sheet load http://a.example/x.xsl']],
	['http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'http://a.example/x.bin', ['script load http://a.example/x.bin']],
	['htmlPubSaveAs', 'C:\\x.htm', ['unknown never C:\\x.htm']],
	['http://a.example/relationships/whatever', 'http://a.example/x', ['unknown load http://a.example/x']],
	['constructor', 'http://a.example/x', ['unknown load http://a.example/x']],
]

describe('relationships to something outside', () => {
	test.each(rows)('%s %s', (type, target, expected) => {
		expect(seen(docx().relationship(type, target))).toEqual(expected)
	})
	test.each(rows.slice(0, 4))('%s %s, strict', (type, target, expected) => {
		expect(seen(docx().relationship(type, target).strict())).toEqual(expected)
	})
	test.each([
		['a scheme', 'http://a.example/x.png', 'image load http://a.example/x.png'],
		['a server', '\\\\host\\share\\x.png', 'image load \\\\host\\share\\x.png'],
		['a drive', 'C:\\x.png', 'image load C:\\x.png'],
		['slashes without a scheme', '//a.example/x.png', 'image load //a.example/x.png'],
	])('%s is outside whatever the mode says', (_name, target, expected) => {
		expect(seen(docx().relationship('image', target, { isExternal: false }), 'reference')).toEqual([expected])
	})
	test('of a part that does not exist', () => {
		expect(seen(docx().relationship('image', 'http://a.example/x.png', { from: 'word/ghost.xml' }))).toEqual(['image load http://a.example/x.png'])
	})
	test('are told once for each part', () => {
		const twice = docx().relationship('image', 'http://a.example/x.png').relationship('image', 'http://a.example/x.png').relationship('image', 'http://a.example/x.png', { from: '' })
		expect(seen(twice)).toHaveLength(2)
	})
})
