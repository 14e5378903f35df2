// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { pdf as format } from '../../../../src/formats/pdf/pdf.ts'
import { pdf, text } from '../../../make/pdf.ts'
import { formatContract } from '../contract.ts'
import { actions, ascii, defectsOf, factsOf, inspected } from './seen.ts'

formatContract('table.pdf', () => pdf().attach('note.txt', 'hello').catalog(`/OpenAction << /S /JavaScript /JS ${text('app.alert(1)')} >>`).bytes())
formatContract('compressed.pdf', () => pdf().attach('note.txt', 'hello').catalog(`/OpenAction << /S /JavaScript /JS ${text('app.alert(1)')} >>`).bytes({ compressed: true, encryption: 'aes-128' }))

describe('what is a PDF', () => {
	test.each([
		['header at the beginning', '%PDF-1.4\n', 'certain'],
		['forms data', '%FDF-1.2\n', 'certain'],
		['header late, with objects', 'junk\n%PDF-1.4\n1 0 obj\nnull\nendobj', 'possible'],
		['header late, in prose', 'A PDF begins with %PDF-1.4 as everybody knows.', 'no'],
		['no header, but objects and startxref', '1 0 obj\nnull\nendobj\nstartxref\n0\n', 'possible'],
		['header without a dash', '%PDFn\ntrailer <</Root 1 0 R>>', 'possible'],
		['startxref in prose', 'the word startxref', 'no'],
		['nothing', '', 'no'],
	])('%s', (_, bytes, answer) => expect(format.recognises(ascii(bytes))).toBe(answer))
})

describe('a healthy file', () => {
	test.each([['table', {}], ['object streams', { compressed: true }]])('%s has no defect and its pages are counted', (_, options) => {
		const bytes = pdf().bytes(options)
		expect(defectsOf(bytes)).toEqual([])
		expect(inspected(bytes).report.facts.pages).toBe(1)
		expect(inspected(bytes).report.gaps).toEqual([])
	})
	test('the catalog may raise the version', () => expect(inspected(pdf().catalog('/Version /2.0').bytes()).report.format.version).toBe('2.0'))
	test('earlier versions are counted', () => expect(factsOf(pdf().update([[50, '<< >>']]).update([[51, '<< >>']]).bytes(), 'hidden')).toMatchObject([{ what: 'previous-version', count: 2 }]))
})

describe('forms data', () => {
	const fdf = (entries: string): Uint8Array => ascii(`%FDF-1.2\n1 0 obj\n<< /FDF << ${entries} >> >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`)
	test('needs no cross-reference', () => expect(defectsOf(fdf('/Fields []'))).toEqual([]))
	test('its scripts run by themselves', () => expect(actions(fdf('/JavaScript << /Before (a) /Doc [(n) << /S /JavaScript /JS (b) >>] >>'))).toEqual(['JavaScript open automatic', 'JavaScript names automatic']))
	test('the form it belongs to is a link', () => expect(factsOf(fdf('/F (form.pdf)'), 'reference')).toMatchObject([{ target: 'form.pdf', when: 'click' }]))
})
