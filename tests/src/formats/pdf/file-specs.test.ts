// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { pdf, text } from '../../../make/pdf.ts'
import { factsOf, inspected, references } from './seen.ts'

describe('attachments', () => {
	const inside = (bytes: Uint8Array): readonly string[] => factsOf(bytes, 'format').filter(({ at }) => at.path.length > 1).map(({ at, format }) => `${at.path.slice(1).join(' › ')} ${format}`)
	test('in the name tree', () => {
		const bytes = pdf().attach('note.txt', 'hello', '/Subtype /text#2Fplain').bytes()
		expect(factsOf(bytes, 'embedded')).toMatchObject([{ what: 'file', name: 'note.txt', readable: true }])
		expect(inside(bytes)).toEqual(['note.txt text'])
		expect(factsOf(bytes, 'format').at(-1)).toMatchObject({ declaredType: 'text/plain', within: 'attachment' })
	})
	test('a document inside is inspected as one', () => {
		const inner = pdf().catalog('/OpenAction << /S /JavaScript /JS (a) >>').bytes()
		const bytes = pdf().attach('inner.pdf', inner).bytes()
		expect(factsOf(bytes, 'pdf-action').map(({ at }) => at.path)).toEqual([['motion.pdf', 'inner.pdf']])
	})
	test('one stream under two keys is one file', () => {
		const file = pdf()
		const data = file.stream('', 'hello')
		const bytes = file.catalog(`/AF [<< /UF ${text('a.txt')} /EF << /F ${data} 0 R /UF ${data} 0 R >> >>]`).bytes()
		expect(factsOf(bytes, 'embedded')).toHaveLength(1)
	})
	test.each([
		['associated file', (data: number) => `/AF [<< /F (a.txt) /EF << /F ${data} 0 R >> >>]`],
		['related file', (data: number) => `/AF [<< /F (b.txt) /EF << >> /RF << /F [(a.txt) ${data} 0 R] >> >>]`],
	])('%s', (_, entries) => {
		const file = pdf()
		const data = file.stream('', 'hello')
		expect(inside(file.catalog(entries(data)).bytes())).toEqual(['a.txt text'])
	})
	test('on a page', () => {
		const file = pdf()
		const data = file.stream('', 'hello')
		file.page(`/Annots [<< /Subtype /FileAttachment /FS << /F (a.txt) /EF << /F ${data} 0 R >> >> >>]`)
		expect(inside(file.bytes())).toEqual(['a.txt text'])
	})
	test('in a portfolio', () => expect(factsOf(pdf().attach('a.txt', 'x').catalog('/Collection << /View /D >>').bytes(), 'pdf-feature')).toMatchObject([{ feature: 'portfolio' }]))
	test('attachment-broken is a defect, and what could be read was', () => {
		const file = pdf()
		const data = file.stream('/Filter /ASCIIHexDecode', '68656c6c6fzz')
		const bytes = file.catalog(`/AF [<< /F (a.txt) /EF << /F ${data} 0 R >> >>]`).bytes()
		expect(factsOf(bytes, 'structure')).toMatchObject([{ defect: 'pdf-stream-damaged' }])
		expect(factsOf(bytes, 'embedded')).toMatchObject([{ readable: false }])
	})
	test('attachment-bomb is a limit', () => {
		const bytes = pdf().attach('zeros.bin', new Uint8Array(2_000_000)).bytes()
		expect(inspected(bytes, { ratioFloorBytes: 10_000 }).report.gaps.map(({ gap }) => gap)).toContain('limit')
	})
	test('without a name', () => {
		const file = pdf()
		const data = file.stream('', 'hello')
		expect(inside(file.catalog(`/AF [<< /EF << /F ${data} 0 R >> >>]`).bytes())).toEqual(['attachment text'])
	})
})

describe('names of files elsewhere', () => {
	const outside = (f: string): readonly string[] => {
		const file = pdf()
		const form = file.stream(`/Type /XObject /Subtype /Form /F ${f}`, '')
		file.page(`/Resources << /XObject << /X ${form} 0 R >> >>`)
		return references(file.bytes())
	}
	test.each([
		['string', '(http://a.example/x)', ['stream load http://a.example/x']],
		['dictionary', '<< /Type /Filespec /F (data.bin) >>', ['stream load data.bin']],
		['address', '<< /FS /URL /F (http://a.example/x) >>', ['stream load http://a.example/x']],
		['the newer key first', '<< /F (old) /UF <FEFF006E> >>', ['stream load n']],
		['old systems', '<< /DOS (C:\\\\x.bin) >>', ['stream load C:\\x.bin']],
		['nothing', '<< >>', []],
		['a number', '42', []],
	])('%s', (_, f, expected) => expect(outside(f)).toEqual(expected))
})
