// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { remoteObjectUpdate } from '../../../../src/rules/external-content/remote-object-update.ts'
import { exploit } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(remoteObjectUpdate, {
	finds: [
		{ name: 'construct', facts: [exploit('remote-object-update')] },
		{ name: 'names an address', facts: [exploit('remote-object-update', { target: 'http://example.org/a' })], target: 'http://example.org/a' },
	],
	passes: [
		{ name: 'another construct', facts: [exploit('flash-object')] },
	],
})
