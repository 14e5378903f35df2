// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { knownVulnerableClass } from '../../../../src/rules/embedded-content/known-vulnerable-class.ts'
import { exploit } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(knownVulnerableClass, {
	finds: [
		{ name: 'construct', facts: [exploit('known-vulnerable-class')] },
		{ name: 'names an address', facts: [exploit('known-vulnerable-class', { target: 'http://example.org/a' })], target: 'http://example.org/a' },
	],
	passes: [
		{ name: 'another construct', facts: [exploit('flash-object')] },
	],
})
