// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { scriptMoniker } from '../../../../src/rules/external-content/script-moniker.ts'
import { exploit } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(scriptMoniker, {
	finds: [
		{ name: 'construct', facts: [exploit('script-moniker')] },
		{ name: 'names an address', facts: [exploit('script-moniker', { target: 'http://example.org/a' })], target: 'http://example.org/a' },
	],
	passes: [
		{ name: 'another construct', facts: [exploit('flash-object')] },
	],
})
