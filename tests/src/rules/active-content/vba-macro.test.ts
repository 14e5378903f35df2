// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { vbaMacro } from '../../../../src/rules/active-content/vba-macro.ts'
import { code } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(vbaMacro, {
	finds: [
		{ name: 'module with a procedure', facts: [code()], target: 'Module1' },
		{ name: 'project without names', facts: [code({ module: undefined })], target: 'VBA' },
	],
	passes: [
		{ name: 'module without a procedure', facts: [code({ runnable: false })] },
		{ name: 'Basic', facts: [code({ language: 'basic' })] },
	],
})
