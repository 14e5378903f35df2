// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { linkedCells } from '../../../../src/rules/external-content/linked-cells.ts'
import { reference } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(linkedCells, {
	finds: [
		{ name: 'range of another spreadsheet', facts: [reference({ role: 'cell-range', target: '../figures.ods' })], severity: 'low' },
		{ name: 'table from the web', facts: [reference({ role: 'table', target: 'https://example.org/figures.ods' })] },
	],
	passes: [
		{ name: 'workbook', facts: [reference({ role: 'workbook', target: '../figures.ods' })] },
	],
})
