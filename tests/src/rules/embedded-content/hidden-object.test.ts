// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { hiddenObject } from '../../../../src/rules/embedded-content/hidden-object.ts'
import { exploit } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(hiddenObject, {
	finds: [
		{ name: 'construct', facts: [exploit('hidden-object')] },
		{ name: 'names an address', facts: [exploit('hidden-object', { target: 'http://example.org/a' })], target: 'http://example.org/a' },
	],
	passes: [
		{ name: 'another construct', facts: [exploit('flash-object')] },
	],
})
