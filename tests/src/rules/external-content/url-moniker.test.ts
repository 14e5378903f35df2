// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { urlMoniker } from '../../../../src/rules/external-content/url-moniker.ts'
import { exploit } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(urlMoniker, {
	finds: [
		{ name: 'construct', facts: [exploit('url-moniker')] },
		{ name: 'names an address', facts: [exploit('url-moniker', { target: 'http://example.org/a' })], target: 'http://example.org/a' },
	],
	passes: [
		{ name: 'another construct', facts: [exploit('flash-object')] },
	],
})
