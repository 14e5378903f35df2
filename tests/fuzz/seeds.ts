// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Documents to break, by format: what the builders of the sample inbox make, and of every family something rich, something locked and something nested. */

import { extensionOf } from '../../src/model/formats.ts'
import { biffRecord, cellFormula, definedName, kinds, supBook, tokens, workbook } from '../make/biff.ts'
import { functions12, name12, numberFormula, tokens12, xlsb } from '../make/biff12.ts'
import { lockAgile, lockStandard } from '../make/locked-ooxml.ts'
import { artRecord, field as wordField, presentationFile, presentationStreams, slides, wordFile, wordStreams, wordTables, stringTable } from '../make/msdoc.ts'
import { chart, harmlessProgram, odb, odp, ods, odt, withVersion } from '../make/odf.ts'
import { excelXml, excelXmlSheet, wordXml, wordXmlField } from '../make/office-xml.ts'
import { binaryLock, cryptoApiLock, lockBlocks, lockObjects, lockWorkbook } from '../make/office-lock.ts'
import { compObj, compoundFile, latin, linkedOle, ole1Embedded, ole1Linked, packagedFile, storage, stream, u16, urlMoniker } from '../make/ole.ts'
import { docx, field, partTypes, pptx, xlsx } from '../make/ooxml.ts'
import { pdf, text } from '../make/pdf.ts'
import { hex, object, rtf, scattered, shape } from '../make/rtf.ts'
import { sampleInbox } from '../make/sample-inbox.ts'
import { vbaProject, vbaProjectFile } from '../make/vba.ts'
import { activeMime, attachment, base64, mail, mailWith, part, webArchive } from '../make/web.ts'
import { zip } from '../make/zip.ts'

const inbox = (...extensions: readonly string[]): readonly Uint8Array[] => sampleInbox().filter(({ name, bytes }) => extensions.includes(extensionOf(name)) && bytes.length > 0).map(({ bytes }) => bytes)

const opening = { name: 'ThisDocument', kind: 'document', source: 'Private Sub Document_Open()\r\n  Shell "calc"\r\nEnd Sub\r\n', compiled: { lines: 2 } } as const
const project = (): Uint8Array => vbaProjectFile([opening, { name: 'Module1', source: 'Sub Macro1()\r\nEnd Sub\r\n' }])
const letter = (): Uint8Array => rtf('{\\info{\\author Ann}}', field('HYPERLINK "http://a.example/"'))
const workbookFile = (): Uint8Array => compoundFile([stream('Workbook', workbook([{ name: 'A' }]))])
const webPage = '<!DOCTYPE html><html><head><meta http-equiv=refresh content="1;url=http://a.example/"><link rel=stylesheet href=http://a.example/x.css><style>a{background:url(http://a.example/y)}</style><script>alert(1)</script></head><body onload="x()"><img src=http://a.example/x.png><iframe srcdoc="&lt;b&gt;"></iframe><svg><script>y()</script></svg><object classid="clsid:0002E510-0000-0000-C000-000000000046"></object></body></html>'

/** Opens without asking. */
function lockedPresentation(): Uint8Array {
	const lock = cryptoApiLock('VelvetSweatshop')
	const { main, user, offsets } = presentationStreams({ document: [slides.hyperlink({ 1: 'http://a.example/' })], objects: [slides.slide(true), artRecord(0x2f14, lock.description)], lock: 3 })
	return compoundFile([stream('PowerPoint Document', lockObjects(main, offsets, 3, lock)), stream('Current User', user)])
}

function lockedLetter(lock = cryptoApiLock('VelvetSweatshop')): Uint8Array {
	const { main, table } = wordStreams({ text: `See ${wordField(' HYPERLINK "http://a.example/" ', 'here')}.\r`, flags: 0x0100, key: lock.description.length, lock: lock.description })
	return compoundFile([stream('WordDocument', lockBlocks(main, lock, 512, 68)), stream('1Table', lockBlocks(table, lock, 512, lock.description.length))])
}

function lockedWorkbook(): Uint8Array {
	const lock = binaryLock('VelvetSweatshop')
	const plain = workbook([{ name: 'A' }, { name: 'B', state: 1 }], [supBook('\u0001\\\\server\\[b.xls]', 'S')], { first: [biffRecord(0x2f, u16(1), lock.description)] })
	return compoundFile([stream('Workbook', lockWorkbook(plain, lock))])
}

function revisedPdf(): Uint8Array {
	const file = pdf()
	const script = file.add(`<< /S /JavaScript /JS ${text('app.alert(1)')} >>`)
	const form = file.stream('/Type /XFA', '<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"><script contentType="application/x-javascript">x()</script></xdp:xdp>')
	file.catalog(`/OpenAction ${script} 0 R /AcroForm << /Fields [] /XFA ${form} 0 R >> /OCProperties << /OCGs [] /D << >> >>`)
	file.page(`/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 1 1] /A << /S /URI /URI (http://a.example/) >> >> << /Subtype /FileAttachment /FS << /Type /Filespec /F (a.js) >> >>]`)
	return file.update([[script, `<< /S /URI /URI (http://b.example/) >>`]]).bytes()
}

export const seeds: Readonly<Record<string, () => readonly Uint8Array[]>> = {
	odf: () => [
		...inbox('odt', 'ods', 'odp'),
		odt().paragraph('a').subDocument('Object 1', chart()).file('Object 2', packagedFile({ fileName: 'a.js', content: latin('x()') }), 'application/vnd.sun.star.oleobject').package(),
		withVersion(odt().paragraph('b'), 'first', odt().link('http://a.example/').package()).package(),
		odb().file('database/script', latin('CREATE TABLE "a" ("b" INT)')).package(),
		odp().file('Pictures/a.png', harmlessProgram()).file('letter.rtf', letter()).package(),
		ods().encrypted().package(),
	],
	'flat-odf': () => [...inbox('fodt'), odt().link('http://a.example/').inlineBasic('M', 'Sub run\nEnd Sub').flat(), ods().formula('of:=DDE("cmd";"/c";"x")').flat()],
	ooxml: () => [
		...inbox('docx', 'docm', 'xlsx', 'pptx'),
		docx().paragraph(field('INCLUDEPICTURE', ' "http://a.example/x" \\d')).part('word/chunk.rtf', letter(), { type: 'application/rtf', by: 'aFChunk' }).strict().bytes(),
		docx().part('word/embeddings/book.xlsx', xlsx().formulas('1+1').bytes(), { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', by: 'package' }).core({ 'dc:creator': 'Ann' }).bytes(),
		xlsx().as('xlsm').sheet('A').sheet('B', '', 'veryHidden').macros(project()).formulas('HYPERLINK("http://a.example/")').bytes(),
		pptx().slide('<p:timing/>').slide('', ' show="0"').relationship('image', 'http://a.example/x.png').bytes(),
		pptx().as('ppsm').slide('<a:hlinkClick r:id="rId1" action="ppaction://macro?name=x"/>').macros(project()).part('ppt/embeddings/oleObject1.bin', workbookFile(), { type: 'application/vnd.openxmlformats-officedocument.oleObject', by: 'oleObject' }).bytes(),
		pptx().part('customUI/customUI.xml', '<customUI xmlns="http://schemas.microsoft.com/office/2006/01/customui" onLoad="x"/>', { type: partTypes.xml, by: 'http://schemas.microsoft.com/office/2006/relationships/ui/extensibility' }).bytes(),
	],
	'flat-opc': () => [docx().paragraph(field('DDEAUTO cmd "/c x"')).macros(project()).flat(), pptx().slide('').flat(), xlsx().formulas('WEBSERVICE("http://a.example/")').flat()],
	xlsb: () => [
		xlsb([], [{ records: [] }]).bytes(),
		xlsb([name12('Auto_Open', tokens12.integer(1)), name12('_xlfn.WEBSERVICE')], [{ name: 'Macro1', isMacroSheet: true, records: [numberFormula(tokens12.text('calc.exe'), tokens12.call(functions12.exec, 1))] }, { records: [numberFormula(tokens12.name(2), tokens12.text('http://a.example/'), tokens12.call(functions12.byName, 2))] }]).macros(project()).bytes(),
	],
	'locked-ooxml': () => [lockAgile(docx().macros(project()).bytes()), lockStandard(xlsx().sheet('A').bytes()), lockAgile(pptx().slide('').bytes(), { password: 'secret', hash: 'SHA1', keyBits: 128 })],
	doc: () => [
		...inbox('doc'), lockedLetter(), lockedLetter(binaryLock('')),
		wordFile({ text: `${wordField(' DDEAUTO cmd "/c x" ', 'x')}\r`, more: ['note\r'], tables: { [wordTables.revisionAuthors]: stringTable(['Ann']) }, flags: 4 }, [
			storage('Macros', vbaProject([opening])),
			storage('ObjectPool', [storage('_1', [stream('\u0001Ole', linkedOle([urlMoniker('http://a.example/x')])), stream('\u0001CompObj', compObj('Package', 'Package', '{0003000C-0000-0000-C000-000000000046}'))])]),
		]),
	],
	xls: () => [
		...inbox('xls'), lockedWorkbook(),
		compoundFile([stream('Workbook', workbook([{ name: 'A', records: [cellFormula(tokens.text('x'))] }, { name: 'M', kind: kinds.macro, state: 2 }], [definedName(1, tokens.text('y'))])), storage('_VBA_PROJECT_CUR', vbaProject([{ ...opening, name: 'ThisWorkbook' }])), storage('MBD0001', [stream('Workbook', workbook([{ name: 'B' }]))])]),
	],
	ppt: () => [
		presentationFile({ document: [slides.hyperlink({ 1: 'http://a.example/' })], objects: [slides.slide(true, slides.action(2, 'a.exe')), slides.slide(false, slides.text(0, 'x'))] }),
		presentationFile({ document: [slides.object(0x0fcc, 'Excel.Sheet.8', 2), slides.object(0x0fcc, 'Package', 3)], objects: [slides.storage(workbookFile()), slides.storage(packagedFile({ fileName: 'a.js', content: latin('x()') }), false)], earlier: [slides.storage(project())] }),
		presentationFile({ loop: true, earlier: [slides.text(0, 'a'), slides.text(0, 'b')] }),
		lockedPresentation(),
	],
	rtf: () => [
		...inbox('rtf'),
		rtf(object({ className: 'Package', data: scattered(hex(ole1Embedded('Package', packagedFile({ fileName: 'a.js', content: latin('x()') }))), '{\\*\\x }\\par ', 40) })),
		rtf(object({ words: '\\objautlink\\objupdate', data: hex(ole1Linked('Word.Document.8', '\\\\server\\a.doc', '')) }), shape({ pib: '\\pict', pFragments: '1;2' })),
		rtf(object({ className: 'Word.Document.12', data: hex(ole1Embedded('Word.Document.12', docx().macros(project()).bytes())) }), '{\\pict\\pngblip 89504e470d0a1a0a}', '\\bin5 ab{}c'),
		rtf(object({ className: 'Equation.3', data: hex(ole1Embedded('Equation.3', compoundFile([stream('Equation Native', new Uint8Array(64))]))) })),
	],
	pdf: () => [...inbox('pdf'), revisedPdf(), pdf().attach('brief.docx', docx().macros(project()).bytes()).bytes(), pdf().bytes({ compressed: true, encryption: 'rc4-128' }), pdf().bytes({ deviation: 'startxref-missing' })],
	ole: () => [packagedFile({ fileName: 'a.js', content: latin('x()') }), project(), compoundFile([stream('\u0001Ole', linkedOle([urlMoniker('http://a.example/x')])), stream('CONTENTS', letter())])],
	'word-xml': () => [wordXml(`<o:DocumentProperties><o:Author>Ann</o:Author></o:DocumentProperties><w:docSuppData><w:binData w:name="editdata.mso">${base64(activeMime(project()))}</w:binData></w:docSuppData><w:body>${wordXmlField('DDE cmd x')}<w:pict><v:imagedata src="http://a.example/x.png"/></w:pict></w:body>`)],
	'excel-xml': () => [excelXml(excelXmlSheet('<Table><Row><Cell ss:HRef="http://a.example/" ss:Formula="=cmd|\'/c calc\'!A0"><Data ss:Type="Number">1</Data></Cell></Row></Table><x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions>'))],
	html: () => [latin(webPage), latin('<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><style>a{b:url(http://a.example/x)}</style><a xlink:href="http://a.example/"><rect onclick="x()"/></a><script>y()</script></svg>')],
	mail: () => [
		mail('Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable', '<html><img src=3D"http://a.example/x"></html>'),
		mailWith(part('Content-Type: text/plain', 'text'), attachment('brief.docx', docx().macros(project()).bytes()), attachment('weiter.eml', mailWith(attachment('a.rtf', letter())), 'message/rfc822')),
		webArchive(part('Content-Type: text/html\r\nContent-Location: file:///C:/x/page.htm', webPage), part('Content-Type: application/x-mso\r\nContent-Transfer-Encoding: base64\r\nContent-Location: file:///C:/x/page_files/editdata.mso', base64(activeMime(project())))),
	],
	zip: () => [zip().with('a.docx', docx().macros(project()).bytes()).with('b.zip', zip().with('c.rtf', letter()).bytes()).with('d.txt', latin('text'), 0).bytes()],
}
