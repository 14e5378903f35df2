// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { comments } from '../../../../src/rules/hidden-content/comments.ts'
import { hidden } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(comments, {
	finds: [
		{ name: 'comment', facts: [hidden('comment', { name: 'Anna' })], target: 'Anna' },
	],
	passes: [
		{ name: 'change', facts: [hidden('tracked-change')] },
	],
})
