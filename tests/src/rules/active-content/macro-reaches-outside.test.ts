// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { macroReachesOutside } from '../../../../src/rules/active-content/macro-reaches-outside.ts'
import { code } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(macroReachesOutside, {
	finds: [
		{ name: 'starts a program', facts: [code({ calls: ['Shell'] })] },
		{ name: 'many calls', facts: [code({ calls: ['Shell', 'CreateObject', 'Environ', 'Kill', 'Open', 'Shell'], module: undefined })], target: 'vba' },
	],
	passes: [
		{ name: 'calculates only', facts: [code()] },
	],
})
