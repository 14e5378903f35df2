// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { hiddenText } from '../../../../src/rules/hidden-content/hidden-text.ts'
import { hidden } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(hiddenText, {
	finds: [
		{ name: 'text', facts: [hidden('hidden-text')] },
		{ name: 'section', facts: [hidden('hidden-section', { name: 'Draft' })] },
	],
	passes: [
		{ name: 'sheet', facts: [hidden('hidden-sheet')] },
	],
})
