// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { hiddenSheet } from '../../../../src/rules/hidden-content/hidden-sheet.ts'
import { hidden } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(hiddenSheet, {
	finds: [
		{ name: 'sheet', facts: [hidden('hidden-sheet', { name: 'Salaries' })] },
		{ name: 'rows', facts: [hidden('hidden-row', { count: 4 })], count: 4 },
		{ name: 'columns', facts: [hidden('hidden-column')] },
	],
	passes: [
		{ name: 'very hidden', facts: [hidden('very-hidden-sheet')] },
	],
})
