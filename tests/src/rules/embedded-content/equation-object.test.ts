// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { equationObject } from '../../../../src/rules/embedded-content/equation-object.ts'
import { exploit } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(equationObject, {
	finds: [
		{ name: 'construct', facts: [exploit('equation-object')] },
		{ name: 'names an address', facts: [exploit('equation-object', { target: 'http://example.org/a' })], target: 'http://example.org/a' },
	],
	passes: [
		{ name: 'another construct', facts: [exploit('flash-object')] },
	],
})
