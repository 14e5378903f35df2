// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { latin1 } from '../../../../src/bytes/text.ts'
import { Ref } from '../../../../src/formats/pdf/values.ts'
import { pdf, text } from '../../../make/pdf.ts'
import { actions, ascii, defectsOf, documentOf, factsOf, inspected } from './seen.ts'

describe('access by type', () => {
	const file = pdf()
	const num = file.add(`<< /Name /N /Text ${text('t')} /Number 4 /Array [1] /Dict << >> /Far 5000 0 R >>`)
	const stream = file.stream('', 'data')
	const doc = documentOf(file.bytes())
	const dict = doc.dict(new Ref(num, 0))
	test.each([
		['name', () => doc.name(dict?.get('Name') ?? null), 'N'],
		['text', () => doc.text(dict?.get('Text') ?? null), 't'],
		['number', () => doc.number(dict?.get('Number') ?? null), 4],
		['array', () => doc.array(dict?.get('Array') ?? null), [1]],
		['dictionary of a stream', () => doc.dict(new Ref(stream, 0))?.has('Length'), true],
		['a name is no text', () => doc.text(dict?.get('Name') ?? null), undefined],
		['an object that does not exist', () => doc.resolve(dict?.get('Far') ?? null), null],
	])('%s', (_, read, expected) => expect(read()).toEqual(expected))
	test('data of a stream', () => {
		const found = doc.stream(new Ref(stream, 0))
		expect(found === undefined ? '' : latin1(doc.decode(found).bytes)).toBe('data')
	})
	test('what was looked at is known', () => expect(doc.touched.has(num)).toBe(true))
})

describe('references that go wrong', () => {
	test('reference-loop is null', () => {
		const file = pdf()
		const num = file.add('3 0 R')
		expect(documentOf(file.bytes()).resolve(new Ref(num, 0))).toBe(null)
	})
	test('reference-chain ends', () => {
		const file = pdf()
		for (let index = 0; index < 100; index++) file.add(`${index + 4} 0 R`)
		expect(documentOf(file.bytes()).resolve(new Ref(3, 0))).toBe(null)
	})
	test('length-of-itself', () => {
		const file = pdf()
		file.page()
		const bytes = latin1(file.bytes({ compressed: true })).replace(/(\/ObjStm.*?\/Length) \d+/, '$1 1 0 R')
		expect(inspected(ascii(bytes)).report.format.id).toBe('pdf')
	})
})

describe('defects', () => {
	test('many of one kind are reported some times only', () => {
		const objects = Array.from({ length: 50 }, (_, index) => `${index + 3} 0 obj\nnull\nendobj\n`).join('')
		const body = `%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n${objects}`
		const entries = Array.from({ length: 50 }, () => '0000000001 00000 n \n').join('')
		const bytes = ascii(`${body}xref\n3 50\n${entries}trailer\n<< /Size 60 /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF`)
		expect(factsOf(bytes, 'structure').filter(({ defect }) => defect === 'pdf-xref-disagrees')).toHaveLength(5)
	})
	test('a keyword that is escaped needlessly', () => {
		expect(defectsOf(pdf().catalog('/OpenAction << /S /J#61vaScript /JS (a) >>').bytes())).toEqual(['pdf-name-escaped'])
		expect(actions(pdf().catalog('/OpenAction << /S /J#61vaScript /JS (a) >>').bytes())).toEqual(['JavaScript open automatic'])
	})
	test('any other name may be escaped', () => expect(defectsOf(pdf().catalog('/Foo#41 1').bytes())).toEqual([]))
	test('object-deep is a limit of that object only', () => {
		const file = pdf()
		const deep = file.add(`<< /Type /Annot /Subtype /Text /X ${'['.repeat(2_000)} >>`)
		file.page(`/Annots [${deep} 0 R << /Subtype /Link /A << /S /URI /URI (http://a.example/) >> >>]`)
		expect(inspected(file.bytes()).report.gaps.map(({ gap, detail }) => `${gap} ${detail}`)).toEqual(['limit pdfDepth'])
		expect(factsOf(file.bytes(), 'reference')).toHaveLength(1)
	})
})

describe('files without a usable cross-reference are read all the same', () => {
	test.each(['startxref-missing', 'xref-offset-wrong', 'trailer-missing', 'trailer-without-root', 'object-offset-wrong', 'xref-entry-narrow'] as const)('%s', (deviation) => {
		const bytes = pdf().catalog('/OpenAction << /S /JavaScript /JS (a) >>').bytes({ deviation })
		expect(actions(bytes)).toEqual(['JavaScript open automatic'])
	})
	test('the catalog that no trailer names', () => {
		expect(actions(ascii('%PDF-1.4\n1 0 obj\n<< /Type /Catalog /OpenAction << /S /JavaScript /JS (a) >> >>\nendobj\n'))).toEqual(['JavaScript open automatic'])
	})
	test('a Root that leads nowhere', () => {
		const bytes = ascii('%PDF-1.4\n1 0 obj\n<< /Type /Catalog /OpenAction << /S /JavaScript /JS (a) >> >>\nendobj\ntrailer\n<< /Root 9 0 R >>')
		expect(actions(bytes)).toEqual(['JavaScript open automatic'])
	})
	test('root-beyond-size', () => expect(defectsOf(ascii(latin1(pdf().bytes()).replace(/\/Size \d/, '/Size 1')))).toEqual(['pdf-xref-disagrees']))
	test('no catalog at all', () => expect(defectsOf(ascii('%PDF-1.4\n1 0 obj\n<< >>\nendobj\n'))).toContain('pdf-root-missing'))
})
