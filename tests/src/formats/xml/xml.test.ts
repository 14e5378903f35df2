// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { latin } from '../../../make/ole.ts'
import { formatContract } from '../contract.ts'
import { seen } from '../ole/seen.ts'

formatContract('data.xml', () => latin('<?xml version="1.0"?><?xml-stylesheet href="http://a.example/x.xsl" type="text/xsl"?><a b="c"><d>text &amp; more</d></a>'))

describe('kinds by root', () => {
	test.each<[string, string, string]>([
		['flat ODF', '<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text/></office:body></office:document>', 'fodt'],
		['flat ODF whose namespace is wrong', '<x:document xmlns:x="urn:x" xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:mimetype="application/vnd.oasis.opendocument.text"/>', 'fodt'],
		['Word 2003', '<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"/>', 'word-xml'],
		['Excel 2003', '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>', 'excel-xml'],
		['flat OPC', '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"/>', 'flat-opc'],
		['picture', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'svg'],
		['page', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>', 'html'],
		['declared XML', '<?xml version="1.0"?><a/>', 'xml'],
		['XML without a declaration', '<data><a/></data>\n', 'xml'],
		['something Windows acts upon', '<libraryDescription xmlns="http://schemas.microsoft.com/windows/2009/library"/>', 'script'],
		['text between brackets', '<note> this is a text', 'text'],
	])('%s', (_, text, format) => {
		expect(seen(latin(text), 'a.xml').format).toBe(format)
	})
})

describe('disguises', () => {
	const word = '<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"><w:hlink w:dest="http://a.example/"/></w:wordDocument>'
	test.each<[string, string]>([
		['a page in a comment', `<!-- <html> -->${word}`],
		['an application in a comment', `<?xml version="1.0"?><!-- <hta:application -->${word}`],
		['a message in a comment', `<?xml version="1.0"?><!--\nMIME-Version: 1.0\nContent-Type: multipart/related\n\n-->${word}`],
		['a long comment', `<?xml version="1.0"?><!--${'x'.repeat(100_000)}-->${word}`],
		['a document type with brackets', `<!DOCTYPE a [<!ENTITY b "]>">]>${word}`],
	])('%s', (_, text) => {
		expect(seen(latin(text), 'a.xml').of('reference')).toMatchObject([{ role: 'hyperlink', target: 'http://a.example/' }])
	})
	test('XML that breaks off before its root is damaged', () => {
		expect(seen(latin('<?xml version="1.0"?><!-- '), 'a.xml').gaps.join()).toContain('damaged')
	})
})

describe('instructions', () => {
	test.each<[string, string, number]>([
		['an application that fits', '<?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>', 0],
		['an application that does not fit', '<?mso-application progid="Word.Document"?><a></a>', 1],
	])('%s', (_, text, defects) => {
		expect(seen(latin(`<?xml version="1.0"?>${text}`), 'a.xml').of('structure')).toHaveLength(defects)
	})
	test('a style sheet is loaded', () => {
		expect(seen(latin('<?xml version="1.0"?><?xml-stylesheet href="http://a.example/x.xsl"?><a/>'), 'a.xml').of('reference')).toMatchObject([{ role: 'style-sheet', target: 'http://a.example/x.xsl', when: 'load' }])
	})
	test('one inside is not', () => {
		expect(seen(latin('<?xml version="1.0"?><?xml-stylesheet href="#x"?><a/>'), 'a.xml').of('reference')).toEqual([])
	})
})
