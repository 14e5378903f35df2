// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { cscMoniker } from '../../../../src/rules/external-content/csc-moniker.ts'
import { exploit } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(cscMoniker, {
	finds: [
		{ name: 'construct', facts: [exploit('csc-moniker')] },
		{ name: 'names an address', facts: [exploit('csc-moniker', { target: 'http://example.org/a' })], target: 'http://example.org/a' },
	],
	passes: [
		{ name: 'another construct', facts: [exploit('flash-object')] },
	],
})
