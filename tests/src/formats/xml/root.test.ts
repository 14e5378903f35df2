// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { xmlRoot } from '../../../../src/formats/xml/root.ts'
import { concat, latin, wide } from '../../../make/ole.ts'

const office = 'urn:oasis:names:tc:opendocument:xmlns:office:1.0'

describe('roots', () => {
	test.each<[string, string, string | undefined]>([
		['known namespace', `<o:document xmlns:o="${office}">`, 'office:document'],
		['default namespace', `<document xmlns='${office}'/>`, 'office:document'],
		['unknown namespace', '<a:b xmlns:a="urn:x">', '{urn:x}b'],
		['no namespace', '<root>', 'root'],
		['declaration, comment, instruction before', '<?xml version="1.0"?>\n<!-- <x> --><?a b?><root/>', 'root'],
		['document type', '<!DOCTYPE root SYSTEM "a>b"><root/>', 'root'],
		['document type with brackets in quotes and comments', '<!DOCTYPE root [<!-- ]> \' --><!ENTITY a "]>"> ]><root/>', 'root'],
		['document type that never ends', '<!DOCTYPE root [<root/>', undefined],
		['a long comment', `<!-- ${'x'.repeat(200_000)} --><root/>`, 'root'],
		['a long space', `<?xml version="1.0"?>${' '.repeat(200_000)}<root/>`, 'root'],
		['a root at the edge of the first look', `<!--${'x'.repeat(65_510)}--><root attribute="x"/>`, 'root'],
		['namespace in character references', `<o:document xmlns:o="${office.replace('office', 'o&#x66;f&#105;ce')}">`, 'office:document'],
		['namespace within another value', `<o:document a=' xmlns:o="urn:x"' xmlns:o="${office}">`, 'office:document'],
		['namespace far behind', `<o:document a="${'>'.repeat(100_000)}" xmlns:o="${office}">`, 'office:document'],
		['a long prefix', `<${'o'.repeat(900)}:document xmlns:${'o'.repeat(900)}="${office}">`, 'office:document'],
		['a prefix of other letters', `<\u00c3\u00bc:document xmlns:\u00c3\u00bc="${office}">`, 'office:document'],
		['XML that shows no root', '<?xml version="1.0"?><!-- <root/>', ''],
		['document type with a subset', '<!DOCTYPE root [<!ENTITY a "<b>">]><root/>', 'root'],
		['byte order mark', '\u00ef\u00bb\u00bf<root/>', 'root'],
		['white space', '\r\n <root/>', 'root'],
		['text', 'text <root/>', undefined],
		['an address', '<a@b.example>', undefined],
		['a comment that never ends', '<!-- <root/>', undefined],
		['nothing', '', undefined],
	])('%s', (_, text, expected) => {
		expect(xmlRoot(latin(text))?.name).toBe(expected)
	})
	test('in UTF-16, both ends, with a mark and without', () => {
		const text = wide('<root/>')
		const swapped = text.map((_, at) => text[at ^ 1] ?? 0)
		for (const bytes of [text, swapped, concat([Uint8Array.of(0xff, 0xfe), text]), concat([Uint8Array.of(0xfe, 0xff), swapped])]) expect(xmlRoot(bytes)?.name).toBe('root')
	})
	test('instructions and declaration', () => {
		expect(xmlRoot(latin('<?xml version="1.0"?><?mso-application progid="Word.Document"?><a/>'))).toEqual({ name: 'a', isDeclared: true, instructions: ['xml version="1.0"', 'mso-application progid="Word.Document"'] })
		expect(xmlRoot(latin('<a/>'))?.isDeclared).toBe(false)
	})
})
