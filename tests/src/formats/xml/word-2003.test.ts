// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import type { Fact } from '../../../../src/model/facts.ts'
import { run, wordXml, wordXmlField } from '../../../make/office-xml.ts'
import { formatContract } from '../contract.ts'
import { seen, type Seen } from '../ole/seen.ts'

const word = (content: string): Seen => seen(wordXml(content), 'a.xml')
const factsIn = (content: string): readonly Fact[] => word(content).facts.filter(({ kind }) => kind !== 'format')

formatContract('letter.xml', () => wordXml(`<o:DocumentProperties><o:Author>Erika</o:Author></o:DocumentProperties><w:docSuppData><w:binData w:name="editdata.mso">QWN0aXZlTWltZQ==</w:binData></w:docSuppData><w:body>${wordXmlField('DDE cmd x')}</w:body>`))

describe('Word 2003 XML', () => {
	test.each<[string, string, object[]]>([
		['nothing', '<w:body><w:p><w:r><w:t>text</w:t></w:r></w:p></w:body>', []],
		['link', '<w:hlink w:dest="http://a.example/"/>', [{ role: 'hyperlink', target: 'http://a.example/', when: 'click' }]],
		['template on the web', '<w:docPr><w:attachedTemplate w:val="http://a.example/x.dot"/></w:docPr>', [{ role: 'template', when: 'load' }]],
		['template on this computer', '<w:docPr><w:attachedTemplate w:val="C:\\x.dot"/></w:docPr>', [{ what: 'template-path' }]],
		['linked picture', '<w:pict><v:imagedata src="http://a.example/x.png"/></w:pict>', [{ role: 'image', when: 'load' }]],
		['picture of its own', '<w:pict><v:imagedata src="wordml://01000001.png"/></w:pict>', []],
		['field in pieces', run('<w:fldChar w:fldCharType="begin"/>') + run('<w:instrText>DDE</w:instrText>') + run('<w:instrText>AUTO cmd x</w:instrText>') + run('<w:fldChar w:fldCharType="separate"/>') + run('<w:t>y</w:t>') + run('<w:fldChar w:fldCharType="end"/>'), [{ kind: 'dde', automatic: true }]],
		['simple field', '<w:fldSimple w:instr="INCLUDEPICTURE &quot;http://a.example/x.png&quot;"/>', [{ role: 'image' }]],
		['part of a master document', '<w:subDoc w:link="http://a.example/x.xml"/>', [{ role: 'sub-document' }]],
		['frame', '<w:frame><w:sourceFileName w:val="http://a.example/"/></w:frame>', [{ role: 'frame' }]],
		['transformation', '<w:docPr><w:saveThroughXSLT w:xslt="http://a.example/x.xsl"/></w:docPr>', [{ role: 'style-sheet' }]],
		['mail merge', '<w:mailMerge><w:connectString w:val="DSN=x"/></w:mailMerge>', [{ kind: 'connection', type: 'mail-merge' }]],
		['control', '<w:ocx w:name="Button1" w:classid="CLSID:8bd21d40-ec42-11ce-9e0d-00aa006002f3"/>', [{ kind: 'control', clsid: '{8BD21D40-EC42-11CE-9E0D-00AA006002F3}' }]],
		['object', '<o:OLEObject Type="Embed" ProgID="Excel.Sheet.8"/>', [{ kind: 'embedded', className: 'Excel.Sheet.8' }]],
		['linked object', '<o:OLEObject Type="Link" ProgID="Excel.Sheet.8" UpdateMode="Always" Moniker="1:\\\\server\\x.xls"/>', [{ role: 'linked-object', target: '\\\\server\\x.xls', when: 'load' }]],
		['script', '<w:scriptAnchor><w:scriptText>alert(1)</w:scriptText></w:scriptAnchor>', [{ kind: 'code' }]],
		['changes and comments', '<aml:annotation w:type="Word.Insertion"/><aml:annotation w:type="Word.Comment"/><w:vanish/>', [{ what: 'tracked-change' }, { what: 'comment' }, { what: 'hidden-text' }]],
		['hidden in a style', '<w:styles><w:vanish/></w:styles>', []],
		['people', '<o:DocumentProperties><o:Author>Erika</o:Author><o:Company/></o:DocumentProperties>', [{ what: 'author', value: 'Erika' }]],
	])('%s', (_, content, expected) => {
		expect(factsIn(content)).toMatchObject(expected)
	})
	test('what is stored in it is opened', () => {
		const program = Buffer.from(`MZ${'\0'.repeat(58)}\x40\0\0\0PE\0\0`).toString('base64')
		expect(word(`<w:docOleData><w:binData w:name="oledata.mso">${program.slice(0, 9)}\n${program.slice(9)}</w:binData></w:docOleData>`).of('format').map(({ format }) => format)).toEqual(['word-xml', 'pe'])
	})
})
