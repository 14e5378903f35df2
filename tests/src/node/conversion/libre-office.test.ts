// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { describe, expect, test } from 'vitest'
import { convertWithOffice, filterArgument } from '../../../../src/node/conversion/libre-office.ts'

const walls = { offline: undefined, limits: false }
const job = { bytes: new Uint8Array(3), extension: 'odt', module: 'writer', target: 'pdf-a', accessible: false } as const
const left = (): number => readdirSync(tmpdir()).filter((name) => name.startsWith('documentgate-office-')).length

describe('what LibreOffice is told', () => {
	test('the filter of the module', () => expect(filterArgument('calc', 'ods', false)).toBe('ods:calc8'))
	test('a file copy is PDF/A-2b with tags', () => {
		const argument = filterArgument('writer', 'pdf-a', false) ?? ''
		expect(JSON.parse(argument.slice('pdf:writer_pdf_Export:'.length))).toMatchObject({ SelectPdfVersion: { value: '2' }, UseTaggedPDF: { value: 'true' }, PDFUACompliance: { value: 'false' } })
	})
	test('accessible only when asked for', () => expect(filterArgument('writer', 'pdf-a', true)).toContain('"PDFUACompliance":{"type":"boolean","value":"true"}'))
	test('a spreadsheet is no text', () => expect(filterArgument('calc', 'odt', false)).toBeUndefined())
})

describe('programs that do not do it', () => {
	test('one that is missing', async () => {
		const before = left()
		expect(await convertWithOffice(job, { program: '/nowhere/soffice', walls, seconds: 5 })).toMatchObject({ state: 'failed', cause: 'missing' })
		expect(left()).toBe(before)
	})
	test('one that writes nothing', async () => {
		expect(await convertWithOffice(job, { program: '/bin/true', walls, seconds: 5 })).toMatchObject({ state: 'failed', cause: 'cannot-read' })
	})
	test('a target that the module does not write', async () => {
		expect(await convertWithOffice({ ...job, module: 'calc', target: 'odt' }, { program: '/bin/true', walls, seconds: 5 })).toMatchObject({ state: 'failed', cause: 'cannot-read' })
	})
})
