// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { veryHiddenSheet } from '../../../../src/rules/hidden-content/very-hidden-sheet.ts'
import { hidden } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(veryHiddenSheet, {
	finds: [
		{ name: 'sheet', facts: [hidden('very-hidden-sheet', { name: 'x' })] },
	],
	passes: [
		{ name: 'hidden sheet', facts: [hidden('hidden-sheet')] },
	],
})
