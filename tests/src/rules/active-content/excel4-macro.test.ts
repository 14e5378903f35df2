// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { excel4Macro } from '../../../../src/rules/active-content/excel4-macro.ts'
import { code } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(excel4Macro, {
	finds: [
		{ name: 'macro sheet', facts: [code({ language: 'xlm', module: 'Macro1' })], severity: 'high' },
		{ name: 'empty macro sheet', facts: [code({ language: 'xlm', runnable: false })], severity: 'medium' },
	],
	passes: [
		{ name: 'VBA', facts: [code()] },
	],
})
