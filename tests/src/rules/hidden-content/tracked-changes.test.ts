// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { trackedChanges } from '../../../../src/rules/hidden-content/tracked-changes.ts'
import { hidden } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(trackedChanges, {
	finds: [
		{ name: 'changes', facts: [hidden('tracked-change', { count: 3 })], count: 3 },
	],
	passes: [
		{ name: 'comment', facts: [hidden('comment')] },
	],
})
