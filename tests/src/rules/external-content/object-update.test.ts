// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { objectUpdate } from '../../../../src/rules/external-content/object-update.ts'
import { exploit } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(objectUpdate, {
	finds: [
		{ name: 'construct', facts: [exploit('object-update')] },
		{ name: 'names an address', facts: [exploit('object-update', { target: 'http://example.org/a' })], target: 'http://example.org/a' },
	],
	passes: [
		{ name: 'another construct', facts: [exploit('flash-object')] },
	],
})
