// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { pdf } from '../../../make/pdf.ts'
import { copied } from './copied.ts'

const linkTo = (action: string, base = '') => {
	const file = pdf()
	const page = file.page()
	file.page(`/Annots [<< /Type /Annot /Subtype /Widget /FT /Btn /A ${action.replace('PAGE', `${page} 0 R`)} >>]`)
	return copied((base === '' ? file : file.catalog(`/URI << /Base (${base}) >>`)).bytes())
}

describe('actions that stay', () => {
	test.each([
		['<< /S /GoTo /D [PAGE /Fit] >>', '/A <</S /GoTo/D [3 0 R /Fit]>>'], ['<< /S /GoTo /D (Chapter) >>', '/A <</S /GoTo/D (Chapter)>>'], ['<< /S /GoTo /D << /D [PAGE /XYZ 1 null 2] >> >>', '/D [3 0 R /XYZ 1 null 2]'],
		['<< /S /URI /URI (https://example.org/) /IsMap true >>', '/A <</S /URI/URI (https://example.org/)/IsMap true>>'], ['<< /S /URI /URI (mailto:a@example.org) >>', 'mailto:a@example.org'], ['<< /S /Named /N /NextPage >>', '/A <</S /Named/N /NextPage>>'],
	])('%s', (action, expected) => {
		const { text, changes } = linkTo(action)
		expect(text).toContain(expected)
		expect(changes).toEqual([])
	})
	test('a relative address is written out', () => {
		expect(linkTo('<< /S /URI /URI (a.html) >>', 'https://example.org/').text).toContain('(https://example.org/a.html)')
	})
})

describe('actions that go', () => {
	test.each([
		['<< /S /JavaScript /JS (x) >>', 'drop-pdf-actions', 'script', 'JavaScript'], ['<< /JS (x) >>', 'drop-pdf-actions', 'script', 'JavaScript'], ['<< /S /Launch /F (a.exe) >>', 'drop-pdf-actions', 'program', 'a.exe'],
		['<< /S /Launch /Win << /F (b.exe) >> >>', 'drop-pdf-actions', 'program', 'b.exe'], ['<< /S /SubmitForm /F (http://a.example/) >>', 'drop-pdf-actions', 'form-action', 'http://a.example/'], ['<< /S /ImportData >>', 'drop-pdf-actions', 'form-action', 'ImportData'],
		['<< /S /GoToR /F (a.pdf) /D [0 /Fit] >>', 'drop-pdf-actions', 'action', 'a.pdf'], ['<< /S /Rendition >>', 'drop-media', 'media', 'Rendition'], ['<< /S /Named /N /Print >>', 'drop-pdf-actions', 'action', 'Print'],
		['<< /S /URI /URI (file:///c:/a.exe) >>', 'cut-links', 'link', 'file:///c:/a.exe'], ['<< /S /URI /URI (javascript:x) >>', 'cut-links', 'link', 'javascript:x'], ['<< /S /toString >>', 'drop-pdf-actions', 'action', 'toString'],
	])('%s', (action, remedy, subject, target) => {
		const { text, changes } = linkTo(action)
		expect(text).not.toContain('/A <<')
		expect(changes).toEqual([{ remedy, action: subject === 'link' ? 'unlinked' : 'removed', subject, target }])
	})
	test('what follows an action', () => {
		const { text, changes } = linkTo('<< /S /GoTo /D (Chapter) /Next [<< /S /Launch /F (a.exe) >> << /S /GoTo /D (b) >>] >>')
		expect(text).toContain('/A <</S /GoTo/D (Chapter)>>')
		expect(changes.map(({ target }) => target)).toEqual(['a.exe'])
	})
	test('a jump to a page that is not there', () => {
		expect(linkTo('<< /S /GoTo /D [99 0 R /Fit] >>').text).not.toContain('/A <<')
	})
})

describe('what the document begins with', () => {
	test.each([['[2 0 R /Fit]', undefined], ['(Chapter)', '/OpenAction (Chapter)'], ['<< /S /GoTo /D (Chapter) >>', '/OpenAction <</S /GoTo/D (Chapter)>>'], ['<< /S /URI /URI (https://example.org/) >>', undefined], ['<< /S /JavaScript /JS (x) >>', undefined]])('%s', (opening, expected) => {
		const { text } = copied(pdf().catalog(`/OpenAction ${opening}`).bytes())
		if (expected === undefined) expect(text).not.toContain('OpenAction')
		else expect(text).toContain(expected)
	})
})
