// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { Damage } from '../../../../src/model/failures.ts'
import { pdf, text, type PdfDeviation } from '../../../make/pdf.ts'
import { bytesOf } from '../../../make/rtf.ts'
import { copied } from './copied.ts'

describe('the file', () => {
	test('has one revision, whatever the original had', () => {
		const file = pdf()
		const num = file.add('<< /S /JavaScript /JS (secret) >>')
		const { text: copy } = copied(file.catalog(`/OpenAction ${num} 0 R`).update([[1, '<< /Type /Catalog /Pages 2 0 R >>'], [num, undefined]]).bytes())
		expect(copy).not.toContain('secret')
		expect(copy.match(/%%EOF/g)).toHaveLength(1)
		expect(copy.match(/startxref/g)).toHaveLength(1)
	})
	test.each([['1.4', false, '1.4'], ['1.4', true, '1.5'], ['2.0', false, '2.0'], ['9.9', false, '1.7']])('version %s, packed: %s, becomes %s', (version, compressed, expected) => {
		expect(copied(pdf().bytes({ version, compressed })).text.slice(0, 8)).toBe(`%PDF-${expected}`)
	})
	test('is packed where the original was', () => {
		expect(copied(pdf().bytes({ compressed: true })).text).toContain('/ObjStm')
		expect(copied(pdf().bytes()).text).not.toContain('/ObjStm')
	})
	test.each(['rc4-128', 'aes-128', 'aes-256'] as const)('is not locked where the empty password opens it: %s', (encryption) => {
		const { doc, text: copy } = copied(pdf().catalog(`/Lang ${text('de')}`).bytes({ encryption }))
		expect(copy).not.toContain('/Encrypt')
		expect(doc.text(doc.dict(doc.trailer.get('Root'))?.get('Lang') ?? null)).toBe('de')
	})
	test('is refused where a password is needed', () => {
		expect(() => copied(pdf().bytes({ encryption: 'aes-128', password: 'secret' }))).toThrow(Damage)
	})
	test('keeps the identifier', () => {
		expect(copied(pdf().bytes({ trailer: '/ID [<01> <02>]' })).text).toContain('/ID [<01> <02>]')
	})
	test.each(['header-late', 'header-missing', 'startxref-missing', 'xref-offset-wrong', 'xref-loop', 'trailer-missing', 'endobj-missing', 'stream-length-wrong', 'eof-missing', 'data-after', 'object-offset-wrong'] satisfies PdfDeviation[])('is in order where the original was not: %s', (deviation) => {
		const { doc, text: copy } = copied(pdf().bytes({ deviation }))
		expect(copy.startsWith('%PDF-')).toBe(true)
		expect(doc.isRebuilt).toBe(false)
		expect(doc.view.problems).toEqual([])
	})
	test('needs a page', () => {
		expect(() => copied(pdf().set(2, '<< /Type /Pages /Kids [] /Count 0 >>').bytes())).toThrow('no pages')
	})
	test('forms data is no document', () => {
		expect(() => copied(bytesOf('%FDF-1.2\n1 0 obj\n<< /FDF << /Fields [] >> >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF'))).toThrow(Damage)
	})
	test('a view of attachments is not kept without them', () => {
		expect(copied(pdf().catalog('/PageMode /UseAttachments').bytes()).text).not.toContain('PageMode')
	})
})
