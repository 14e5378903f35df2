// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { flashObject } from '../../../../src/rules/embedded-content/flash-object.ts'
import { exploit } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(flashObject, {
	finds: [
		{ name: 'construct', facts: [exploit('flash-object')] },
		{ name: 'names an address', facts: [exploit('flash-object', { target: 'http://example.org/a' })], target: 'http://example.org/a' },
	],
	passes: [
		{ name: 'another construct', facts: [exploit('shell-code')] },
	],
})
