// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { jbig2Filter } from '../../../../src/rules/structure/jbig2-filter.ts'
import { exploit } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(jbig2Filter, {
	finds: [
		{ name: 'construct', facts: [exploit('jbig2-filter')] },
		{ name: 'names an address', facts: [exploit('jbig2-filter', { target: 'http://example.org/a' })], target: 'http://example.org/a' },
	],
	passes: [
		{ name: 'another construct', facts: [exploit('flash-object')] },
	],
})
