// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { latin1 } from '../../../../src/bytes/text.ts'
import { pdf } from '../../../make/pdf.ts'
import { actions, ascii, factsOf, inspected } from './seen.ts'

describe('fields', () => {
	const form = (fields: string): Uint8Array => pdf().catalog(`/AcroForm << /Fields [${fields}] >>`).bytes()
	test.each([
		['calculated', '<< /T (f) /AA << /C << /S /JavaScript /JS (a) >> >> >>', ['JavaScript additional automatic']],
		['checked', '<< /T (f) /AA << /V << /S /JavaScript /JS (a) >> >> >>', ['JavaScript additional']],
		['a button', '<< /FT /Btn /A << /S /SubmitForm /F (http://a.example/) >> >>', ['SubmitForm field']],
		['a child', '<< /Kids [<< /Kids [<< /A << /S /ImportData /F (x) >> >>] >>] >>', ['ImportData field']],
	])('%s', (_, fields, expected) => expect(actions(form(fields))).toEqual(expected))
	test('calculation order', () => expect(actions(pdf().catalog('/AcroForm << /Fields [] /CO [<< /AA << /C << /S /JavaScript /JS (a) >> >> >>] >>').bytes())).toEqual(['JavaScript additional automatic']))
	test('field-loop ends', () => {
		const file = pdf()
		const num = file.add('<< /T (f) /Kids [3 0 R] /Parent 3 0 R /AA << /K << /S /JavaScript /JS (a) >> >> >>')
		expect(actions(file.catalog(`/AcroForm << /Fields [${num} 0 R] >>`).bytes())).toEqual(['JavaScript additional'])
	})
})

describe('signatures', () => {
	/** Signs everything but the signature, or less. */
	function signed(short = 0): Uint8Array {
		const hole = `<${'0'.repeat(40)}>`
		const made = latin1(pdf().catalog(`/AcroForm << /Fields [<< /FT /Sig /V << /Type /Sig /Name (Ms Example) /ByteRange [0 AAAAA BBBBB CCCCC] /Contents ${hole} >> >>] >>`).bytes())
		const at = made.indexOf(hole)
		const number = (value: number): string => String(value).padStart(5, ' ')
		return ascii(made.replace('AAAAA', number(at)).replace('BBBBB', number(at + hole.length)).replace('CCCCC', number(made.length - at - hole.length - short)))
	}
	test('of the whole file', () => {
		expect(factsOf(signed(), 'signature')).toMatchObject([{ of: 'document', coversWholeFile: true, signer: 'Ms Example' }])
		expect(inspected(signed()).report.facts.signatures).toBe(1)
	})
	test.each([
		['the end is not signed', signed(5)],
		['changed afterwards', Uint8Array.from([...signed(), ...ascii('\n% more')])],
	])('%s', (_, bytes) => expect(factsOf(bytes, 'signature')).toMatchObject([{ coversWholeFile: false }]))
	test('an empty field is none', () => expect(factsOf(pdf().catalog('/AcroForm << /Fields [<< /FT /Sig >>] >>').bytes(), 'signature')).toEqual([]))
	test('the type comes from the parent', () => expect(factsOf(pdf().catalog('/AcroForm << /Fields [<< /FT /Sig /Kids [<< /V << /Contents <01> >> >>] >>] >>').bytes(), 'signature')).toMatchObject([{ of: 'document' }]))
	test('usage rights are no signature of a person', () => {
		const bytes = pdf().catalog('/Perms << /UR3 << /Contents <0102> /ByteRange [0 1 2] >> >>').bytes()
		expect(factsOf(bytes, 'signature')).toMatchObject([{ of: 'usage-rights', coversWholeFile: false }])
		expect(inspected(bytes).report.facts.signatures).toBeUndefined()
	})
	test('certification and field are one signature', () => {
		const file = pdf()
		const signature = file.add('<< /Type /Sig /Contents <01> >>')
		expect(factsOf(file.catalog(`/Perms << /DocMDP ${signature} 0 R >> /AcroForm << /Fields [<< /FT /Sig /V ${signature} 0 R >>] >>`).bytes(), 'signature')).toHaveLength(1)
	})
})
