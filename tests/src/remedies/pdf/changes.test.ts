// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { pdf, text } from '../../../make/pdf.ts'
import { copied } from './copied.ts'

describe('what is told', () => {
	test.each<[string, string, string, string, string | undefined]>([
		['an event', '/AA << /WC << /S /JavaScript /JS (x) >> >>', 'drop-pdf-actions', 'event', undefined],
		['a form', '/AcroForm << /XFA (x) >>', 'drop-pdf-forms', 'form', undefined],
		['scripts by name', '/Names << /JavaScript << /Names [] >> >>', 'drop-pdf-actions', 'script', undefined],
		['attachments by name', `/Names << /EmbeddedFiles << /Kids [<< /Names [(a) << /UF ${text('a.txt')} /EF << >> >>] >>] >> >>`, 'drop-attachments', 'attachment', 'a.txt'],
		['associated files', `/AF [<< /F ${text('b.txt')} /EF << >> >>]`, 'drop-attachments', 'attachment', 'b.txt'],
		['a portfolio', '/Collection << >>', 'drop-attachments', 'attachment', undefined],
		['certificates', '/DSS << >>', 'rebuild-container', 'digital-signature', undefined],
	])('%s', (_, entry, remedy, subject, target) => {
		expect(copied(pdf().catalog(entry).bytes()).changes).toEqual([{ remedy, action: 'removed', subject, ...(target === undefined ? {} : { target }) }])
	})
	test('data of a stream in another file', () => {
		const file = pdf()
		const form = file.stream(`/Type /XObject /Subtype /Form /F ${text('http://a.example/x')} /Ref << /F ${text('b.pdf')} >>`, 'f')
		file.page(`/Resources << /XObject << /A ${form} 0 R >> >>`)
		expect(copied(file.bytes()).changes.map(({ subject, target }) => [subject, target])).toEqual([['stream', 'http://a.example/x'], ['imported-content', 'b.pdf']])
	})
	test('a tree of names in a circle', () => {
		const file = pdf()
		const tree = file.add('<< /Names [(a) << /F (a.txt) >>] /Kids [4 0 R 3 0 R] >>')
		expect(copied(file.catalog(`/Names << /EmbeddedFiles ${tree} 0 R >>`).bytes()).changes.map(({ target }) => target)).toEqual(['a.txt'])
	})
	test('numbers and names that are left out are not worth a word', () => {
		expect(copied(pdf().catalog('/Odd 1 /Other /Name').bytes()).changes).toEqual([])
	})
})
