// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { controlHeapSpray } from '../../../../src/rules/active-content/control-heap-spray.ts'
import { exploit } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(controlHeapSpray, {
	finds: [
		{ name: 'construct', facts: [exploit('control-heap-spray')] },
		{ name: 'names an address', facts: [exploit('control-heap-spray', { target: 'http://example.org/a' })], target: 'http://example.org/a' },
	],
	passes: [
		{ name: 'another construct', facts: [exploit('flash-object')] },
	],
})
