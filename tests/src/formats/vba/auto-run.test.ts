// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { replacesCommand, runsByItself, type ModuleKind } from '../../../../src/formats/vba/auto-run.ts'

describe('runsByItself', () => {
	test.each<[string, string, ModuleKind, boolean]>([
		['AutoOpen', 'Module1', 'standard', true],
		['AUTO_OPEN', 'Module1', 'standard', true],
		['AutoOpen', 'ThisDocument', 'object', true],
		['Auto_Öffnen', 'Modul1', 'standard', true],
		['MAIN', 'AutoExec', 'standard', true],
		['Main', 'Module1', 'standard', false],
		['Document_Open', 'ThisDocument', 'object', true],
		['Document_Open', 'Module1', 'standard', false],
		['Workbook_BeforeClose', 'DieseArbeitsmappe', 'object', true],
		['Workbook_SheetChange', 'ThisWorkbook', 'object', false],
		['Worksheet_Change', 'Sheet1', 'object', false],
		['App_PresentationOpen', 'Events', 'object', true],
		['InkPicture1_Painted', 'ThisDocument', 'object', true],
		['InkPicture1_Painted', 'UserForm1', 'form', false],
		['CommandButton1_Click', 'ThisDocument', 'object', false],
		['UserForm_Initialize', 'UserForm1', 'form', false],
		['OnSlideShowPageChange', 'Module1', 'standard', true],
		['NonAuto_Open', 'Module1', 'standard', false],
		['Layout', 'ThisDocument', 'object', false],
	])('%s in %s (%s): %s', (procedure, module, kind, expected) => {
		expect(runsByItself(procedure, module, kind)).toBe(expected)
	})
})

test.each([['FilePrint', true], ['fileSAVE', true], ['FilePrinter', false]])('%s replaces a command: %s', (name, expected) => {
	expect(replacesCommand(name)).toBe(expected)
})
