// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { compObj, compoundFile, concat, latin, packagedFile, stream, wide } from '../../../make/ole.ts'
import { docx, partTypes, type PartOptions, xlsx } from '../../../make/ooxml.ts'
import { vbaProjectFile } from '../../../make/vba.ts'
import { seen } from './seen.ts'

const png = concat([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), latin('IHDR'), new Uint8Array(17)])
const program = concat([latin('MZ'), new Uint8Array(58), Uint8Array.of(0x40, 0, 0, 0), latin('PE\0\0'), new Uint8Array(200)])
const noise = Uint8Array.from({ length: 90 }, (_, index) => (index * 37) % 7)
const dde = docx('<w:p><w:fldSimple w:instr="DDEAUTO cmd &quot;/c x&quot;"/></w:p>').bytes()

/** What a text document shows that has this part. */
const withPart = (name: string, content: Uint8Array | string, options: PartOptions): readonly string[] => seen(docx().part(name, content, options))

describe('objects', () => {
	const object = { type: partTypes.object, by: 'oleObject', id: 'rIdObject' }
	const shown = (content: Uint8Array | string): readonly string[] => withPart('word/embeddings/object.bin', content, object)

	test('a document, and what is in it', () => {
		expect(shown(dde)).toEqual(['dde field automatic cmd /c x', 'embedded document object.bin read'])
	})
	test('a document with a type of its own', () => {
		expect(withPart('word/embeddings/a.xlsx', xlsx().bytes(), { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', by: 'package' })).toEqual(['embedded document a.xlsx read'])
	})
	test('a file in a package', () => {
		expect(shown(packagedFile({ fileName: 'tool.exe', content: program }))).toEqual(['metadata file-path C:\\Temp\\tool.exe', 'embedded file tool.exe Package read', 'embedded ole object.bin read'])
	})
	test('a program under the name of an object', () => expect(shown(program)).toEqual(['embedded file object.bin read']))
	test('a text under the name of an object', () => expect(shown('some text, and nothing else')).toEqual(['embedded file object.bin read']))
	test('bytes nobody recognises', () => expect(shown(noise)).toEqual(['embedded ole object.bin unread', 'gap unsupported word/embeddings/object.bin']))
	test.each([
		['Equation.3', 'formula'],
		['Equation.DSMT4', 'formula'],
		['MathType 4.0 Equation', 'formula'],
		['Package', 'ole'],
		['NotEquation.3', 'ole'],
	])('of the class %s', (className, what) => {
		const place = `<w:object><o:OLEObject Type="Embed" ProgID="${className}" r:id="rIdObject"/></w:object>`
		const file = compoundFile([stream('\u0001CompObj', compObj('x', className, '{00000000-0000-0000-C000-000000000046}'))])
		const lines = seen(docx(`<w:p><w:r>${place}</w:r></w:p>`).part('word/embeddings/object.bin', file, object), 'embedded')
		expect(lines).toEqual([`embedded ${what} object.bin ${className} read`])
	})
})

describe('imported files', () => {
	test.each([
		['html', '<html><body>text</body></html>', 'text/html'],
		['rtf', '{\\rtf1 text}', 'application/rtf'],
		['txt', 'plain text', 'text/plain'],
		['docx', docx().bytes(), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'],
	])('as %s', (extension, content, type) => {
		expect(withPart(`word/chunk.${extension}`, content, { type, by: 'aFChunk' })).toEqual([`embedded file chunk.${extension} read`])
	})
	test('what is in them is read', () => expect(withPart('word/chunk.docx', dde, { type: partTypes.xml, by: 'aFChunk' })).toContain('dde field automatic cmd /c x'))
})

describe('macro projects', () => {
	const project = vbaProjectFile([{ name: 'Module1', source: 'Sub AutoOpen()\n Shell "x"\nEnd Sub\n' }])
	const autoOpen = 'code vba Module1 runnable AutoOpen Shell'
	test('by type and relationship', () => expect(seen(docx().as('docm').macros(project))).toEqual([autoOpen]))
	test('under another name', () => expect(seen(docx().as('docm').macros(project, 'word/media/image1.png'))).toEqual([autoOpen]))
	test('by the relationship alone', () => expect(withPart('word/x.bin', project, { by: 'http://schemas.microsoft.com/office/2006/relationships/vbaProject' })).toEqual([autoOpen]))
	test('by the type alone', () => expect(withPart('word/x.bin', project, { type: partTypes.vba })).toContain(autoOpen))
	test.each(['vbaProjectSignature', 'vbaProjectSignatureAgile', 'vbaProjectSignatureV3'])('%s', (kind) => {
		expect(withPart('word/signature.bin', noise, { type: `application/vnd.ms-office.${kind}`, by: `http://schemas.microsoft.com/office/2006/relationships/${kind}` })).toEqual(['signature macros'])
	})
})

describe('pictures', () => {
	const picture = { type: 'image/png', by: 'image' }
	const shown = (content: Uint8Array | string): readonly string[] => withPart('word/media/image1.png', content, picture)
	test('are left alone', () => expect(shown(png)).toEqual([]))
	test('of no bytes', () => expect(shown('')).toEqual([]))
	test('that are programs', () => expect(shown(program)).toEqual(['embedded file image1.png read']))
	test('that are documents', () => expect(shown(dde)).toEqual(['dde field automatic cmd /c x', 'embedded file image1.png read']))
	test('that nobody recognises', () => expect(shown(noise)).toEqual(['gap unsupported word/media/image1.png']))
	test('in vectors are read', () => {
		const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
		expect(withPart('word/media/image1.svg', svg, { type: 'image/svg+xml', by: 'image' })).toEqual([expect.stringMatching(/^code javascript .*runnable/)])
	})
})

describe('sounds, fonts and the like', () => {
	const shown = (content: Uint8Array | string): readonly string[] => withPart('word/fonts/font1.odttf', content, { type: 'application/vnd.openxmlformats-officedocument.obfuscatedFont', by: 'font' })
	test('of no known beginning', () => expect(shown(noise)).toEqual([]))
	test('that are programs', () => expect(shown(program)).toEqual(['embedded file font1.odttf read']))
	test('that are documents', () => expect(shown(dde)).toEqual(['dde field automatic cmd /c x', 'embedded file font1.odttf read']))
})

describe('printer settings', () => {
	const shown = (content: Uint8Array): readonly string[] => withPart('word/printer.bin', content, { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.printerSettings', by: 'printerSettings' })
	const printer = (name: string): Uint8Array => concat([wide(name.padEnd(32, '\0')), new Uint8Array(156)])
	test.each(['HP LaserJet 3rd floor', '\\\\server\\Drucker Süd'])('%s', (name) => expect(shown(printer(name))).toEqual([`metadata printer ${name}`]))
	test.each([['no name', printer('')], ['another structure', noise], ['nothing', new Uint8Array(0)]])('%s', (_name, content) => expect(shown(content)).toEqual([]))
	test('that are programs', () => expect(shown(program)).toEqual(['embedded file printer.bin read']))
})

describe('the state of a control', () => {
	const shown = (content: Uint8Array): readonly string[] => withPart('word/activeX/activeX1.bin', content, { type: 'application/vnd.ms-office.activeX', by: 'http://schemas.microsoft.com/office/2006/relationships/activeXControlBinary' })
	test('is a property bag', () => expect(shown(noise)).toEqual([]))
	test('may hold a document', () => expect(shown(dde)).toContain('dde field automatic cmd /c x'))
})

describe('what nobody declared', () => {
	const unlisted = (name: string, content: Uint8Array | string): readonly string[] => seen(docx().part(name, content), 'dde', 'embedded')
	test.each([
		['trash of no known kind', '[trash]/0000.dat', noise],
		['a picture', 'word/media/old.png', png],
		['a text', 'notes.txt', 'a note'],
		['nothing', 'empty.bin', ''],
	])('%s', (_name, name, content) => expect(unlisted(name, content)).toEqual([]))
	test('a program', () => expect(unlisted('tool.dat', program)).toEqual(['embedded file tool.dat read']))
	test('a script by its name', () => expect(unlisted('run.ps1', 'Get-Process')).toEqual(['embedded file run.ps1 read']))
	test('a document', () => expect(unlisted('inner.docx', dde)).toEqual(['dde field automatic cmd /c x', 'embedded file inner.docx read']))
	test('a part of a type nobody knows', () => expect(seen(docx().part('x.dat', noise, { type: 'application/x-own' }), 'embedded')).toEqual(['embedded file x.dat unread', 'gap unsupported x.dat']))
	test('a part that a relationship of no known type leads to', () => expect(seen(docx().part('x.dat', noise, { by: 'http://own.example/kind' }), 'embedded')).toEqual(['embedded file x.dat unread', 'gap unsupported x.dat']))
})
