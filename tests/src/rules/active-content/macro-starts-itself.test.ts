// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { macroStartsItself } from '../../../../src/rules/active-content/macro-starts-itself.ts'
import { code } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(macroStartsItself, {
	finds: [
		{ name: 'on opening', facts: [code({ autoRun: ['AutoOpen'] })], target: 'AutoOpen' },
	],
	passes: [
		{ name: 'on a click', facts: [code()] },
	],
})
