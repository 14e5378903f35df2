// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { limitReached } from '../../../../src/rules/structure/limit-reached.ts'
import { limit } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(limitReached, {
	finds: [
		{ name: 'depth of XML', facts: [limit('xmlDepth')] },
		{ name: 'steps', facts: [limit('steps')] },
	],
	passes: [
		{ name: 'ratio', facts: [limit('ratio')] },
		{ name: 'time', facts: [limit('seconds')] },
	],
})
