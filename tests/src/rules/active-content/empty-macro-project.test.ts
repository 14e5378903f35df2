// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { emptyMacroProject } from '../../../../src/rules/active-content/empty-macro-project.ts'
import { code } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(emptyMacroProject, {
	finds: [
		{ name: 'modules without procedures', facts: [code({ runnable: false }), code({ module: 'Sheet1', runnable: false })], count: 2 },
		{ name: 'project without modules', facts: [code({ module: undefined, runnable: false })], count: 1 },
	],
	passes: [
		{ name: 'one module has a procedure', facts: [code({ runnable: false }), code({ module: 'Sheet1' })] },
		{ name: 'empty Basic module', facts: [code({ language: 'basic', runnable: false })] },
		{ name: 'no code', facts: [] },
	],
})
