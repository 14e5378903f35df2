// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { linkedWorkbook } from '../../../../src/rules/external-content/linked-workbook.ts'
import { reference } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(linkedWorkbook, {
	finds: [
		{ name: 'workbook beside this one', facts: [reference({ role: 'workbook', target: 'budget.xlsx' })], severity: 'low' },
		{ name: 'workbook on a web server', facts: [reference({ role: 'workbook', target: 'https://example.org/budget.xlsx' })] },
	],
	passes: [
		{ name: 'workbook on a file server', facts: [reference({ role: 'workbook', target: '\\\\files.example\\budget.xlsx' })] },
	],
})
