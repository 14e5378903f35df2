// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { nestedFilters } from '../../../../src/rules/structure/nested-filters.ts'
import { exploit } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(nestedFilters, {
	finds: [
		{ name: 'construct', facts: [exploit('nested-filters')] },
		{ name: 'names an address', facts: [exploit('nested-filters', { target: 'http://example.org/a' })], target: 'http://example.org/a' },
	],
	passes: [
		{ name: 'another construct', facts: [exploit('flash-object')] },
	],
})
