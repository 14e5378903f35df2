// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { vbaStomping } from '../../../../src/rules/active-content/vba-stomping.ts'
import { exploit } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(vbaStomping, {
	finds: [
		{ name: 'construct', facts: [exploit('vba-stomping')] },
		{ name: 'names an address', facts: [exploit('vba-stomping', { target: 'http://example.org/a' })], target: 'http://example.org/a' },
	],
	passes: [
		{ name: 'another construct', facts: [exploit('flash-object')] },
	],
})
