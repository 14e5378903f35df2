// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { pdf } from '../../../make/pdf.ts'
import { copied } from './copied.ts'

describe('what is copied', () => {
	test('objects nobody refers to, and keys nobody knows, stay behind', () => {
		const file = pdf()
		file.add('(secret)')
		const odd = file.add('<< /Secret true >>')
		const { text, changes } = copied(file.catalog(`/Odd ${odd} 0 R /Lang (de)`).bytes())
		expect(text).not.toMatch(/secret|Secret|Odd/)
		expect(text).toContain('/Lang (de)')
		expect(changes).toEqual([{ remedy: 'rebuild-container', action: 'removed', subject: 'unknown-part', target: '/Odd' }])
	})
	test('the same object in two roles has only what each role allows', () => {
		const file = pdf()
		const both = file.add('<< /Title (words) /Type /Font /BaseFont /Secret >>')
		file.page(`/Resources << /Font << /F1 ${both} 0 R >> >>`)
		const { text } = copied(file.catalog(`/Outlines << /First ${both} 0 R >>`).bytes())
		expect(text).toContain('<</Title (words)/Type /Font>>')
		expect(text).toContain('<</Type /Font/BaseFont /Secret>>')
	})
	test('resources that pages share without a number are written once', () => {
		const file = pdf()
		file.set(2, '<< /Type /Pages /Count 2 /Kids [100 0 R 101 0 R] /Resources << /ProcSet [/Shared] >> >>').set(100, '<< /Type /Page /Parent 2 0 R >>').set(101, '<< /Type /Page /Parent 2 0 R >>')
		expect(copied(file.bytes()).text.match(/Shared/g)).toHaveLength(1)
	})
	test('references in a circle end', () => {
		const file = pdf()
		const num = file.add('<< /Title (a) /Next 9 0 R >>')
		file.set(9, `<< /Title (b) /Next ${num} 0 R >>`)
		expect(copied(file.catalog(`/Outlines << /First ${num} 0 R >>`).bytes()).text.match(/Title/g)).toHaveLength(2)
	})
	test('a role that needs data takes nothing else', () => {
		expect(copied(pdf().catalog('/Metadata << /Type /Metadata >>').bytes()).text).not.toContain('Metadata')
	})
	test('streams that all end at the same place do not multiply', () => {
		let body = '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj\n'
		const fonts = Array.from({ length: 400 }, (_, index) => `/F${index} << /Type /Font /ToUnicode ${index + 10} 0 R >>`)
		body += `3 0 obj\n<< /Type /Page /Parent 2 0 R /Resources << /Font << ${fonts.join(' ')} >> >> >>\nendobj\n`
		for (let index = 0; index < 400; index++) body += `${index + 10} 0 obj\n<< /Length 1 >>\nstream\n${'x'.repeat(500)}\n`
		expect(() => copied(Uint8Array.from(`${body}endstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n`, (character) => character.charCodeAt(0)))).toThrow(/overlap|no pages/)
	})
})
