// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { fateOfField } from '../../../../src/remedies/rtf/field-fates.ts'

describe('fields', () => {
	test.each([' PAGE ', 'TOC \\o "1-3"', 'HYPERLINK "https://example.org/"', 'HYPERLINK \\l "place"', 'HYPERLINK "mailto:a@example.org"', '= 1 + 2', 'FORMTEXT', 'DATE \\@ "d.M.yyyy"'])('stays: %s', (instruction) => {
		expect(fateOfField(instruction, false)).toEqual({ stays: true })
	})
	test.each<[string, string, string, string]>([
		['DDEAUTO cmd "/c calc" x', 'drop-dde', 'dde', 'cmd /c calc x'], ['LINK Excel.Sheet.8 "c:\\\\a.xls" R1C1', 'cut-external-references', 'linked-object', 'c:\\a.xls'], ['INCLUDEPICTURE \\d "http://a.example/x.png"', 'cut-external-references', 'picture', 'http://a.example/x.png'],
		['INCLUDETEXT "//host/a.doc"', 'cut-external-references', 'field', '//host/a.doc'], ['HYPERLINK "file:///c:/a.exe"', 'cut-links', 'link', 'file:///c:/a.exe'], ['DATABASE \\d "a.mdb"', 'cut-connections', 'connection', 'a.mdb'], ['MACROBUTTON Run Press here', 'drop-macros', 'event', 'Run'],
	])('goes: %s', (instruction, remedy, subject, target) => {
		const fate = fateOfField(instruction, false)
		expect(fate.stays).toBe(false)
		expect(fate.change).toMatchObject({ remedy, subject })
		expect(fate.change?.target).toBe(target)
	})
	test('one that another computes never stays', () => {
		expect(fateOfField('PAGE', true)).toEqual({ stays: false })
		expect(fateOfField('HYPERLINK "https://example.org/"', true).stays).toBe(false)
	})
	test('one that nobody knows says nothing', () => {
		expect(fateOfField('toString x', false)).toEqual({ stays: false })
		expect(fateOfField('', false)).toEqual({ stays: false })
	})
	test('one that names nothing outside is no danger', () => {
		expect(fateOfField('INCLUDETEXT', false)).toEqual({ stays: false })
	})
	test('what a button shows stands in its instruction', () => {
		expect(fateOfField('MACROBUTTON Run Press here', false).label).toBe('Press here')
		expect(fateOfField('GOTOBUTTON place Go there', false).label).toBe('Go there')
	})
})
