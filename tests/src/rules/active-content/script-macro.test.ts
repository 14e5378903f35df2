// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { scriptMacro } from '../../../../src/rules/active-content/script-macro.ts'
import { code } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(scriptMacro, {
	finds: [
		{ name: 'Python', facts: [code({ language: 'python', module: 'links.py' })], target: 'links.py' },
		{ name: 'unknown language', facts: [code({ language: 'other', module: undefined })], target: 'other' },
	],
	passes: [
		{ name: 'VBA', facts: [code()] },
		{ name: 'empty script', facts: [code({ language: 'python', runnable: false })] },
	],
})
