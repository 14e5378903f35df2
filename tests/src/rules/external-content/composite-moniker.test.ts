// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { compositeMoniker } from '../../../../src/rules/external-content/composite-moniker.ts'
import { exploit } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(compositeMoniker, {
	finds: [
		{ name: 'construct', facts: [exploit('composite-moniker')] },
		{ name: 'names an address', facts: [exploit('composite-moniker', { target: 'http://example.org/a' })], target: 'http://example.org/a' },
	],
	passes: [
		{ name: 'another construct', facts: [exploit('flash-object')] },
	],
})
