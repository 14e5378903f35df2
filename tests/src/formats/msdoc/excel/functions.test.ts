// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { functionKind, isNaming, isReaching, isRunning } from '../../../../../src/formats/msdoc/excel/functions.ts'

test.each([
	[0, false, { name: 'COUNT' }],
	[53, false, { name: 'GOTO', arguments: 1 }],
	[110, false, { name: 'EXEC' }],
	[111, false, { name: 'CHAR', arguments: 1 }],
	[149, false, { name: 'REGISTER' }],
	[150, false, { name: 'CALL' }],
	[204, false, { name: 'USDOLLAR' }],
	[267, false, { name: 'REGISTER.ID' }],
	[268, false, { name: 'GET.WORKBOOK' }],
	[359, false, { name: 'HYPERLINK' }],
	[202, false, { name: 'FUNCTION.202' }],
	[9_999, false, { name: 'FUNCTION.9999' }],
	[0x11, true, { name: 'RUN' }],
	[0x60, true, { name: 'FORMULA' }],
	[0x7fff, true, { name: 'COMMAND.32767' }],
])('number %d, command %s', (id, command, kind) => {
	expect(functionKind(id, command)).toEqual(kind)
})

test('what is told about', () => {
	expect(['EXEC', 'FORMULA', 'SUM'].map(isReaching)).toEqual([true, true, false])
	expect(['WEBSERVICE', 'HYPERLINK', 'EXEC'].map(isNaming)).toEqual([true, true, false])
	expect(['CALL', 'FORMULA', 'SUM'].map(isRunning)).toEqual([true, false, false])
})
