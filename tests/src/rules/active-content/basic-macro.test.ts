// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { basicMacro } from '../../../../src/rules/active-content/basic-macro.ts'
import { code } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(basicMacro, {
	finds: [
		{ name: 'module with a procedure', facts: [code({ language: 'basic' })] },
		{ name: 'dialog with a program', facts: [code({ language: 'dialog', module: undefined })], target: 'Basic' },
	],
	passes: [
		{ name: 'empty module', facts: [code({ language: 'basic', runnable: false })] },
		{ name: 'VBA', facts: [code()] },
	],
})
