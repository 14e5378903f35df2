// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { previousVersions } from '../../../../src/rules/hidden-content/previous-versions.ts'
import { hidden } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(previousVersions, {
	finds: [
		{ name: 'version', facts: [hidden('previous-version', { count: 2 })], count: 2 },
	],
	passes: [
		{ name: 'thumbnail', facts: [hidden('thumbnail')] },
	],
})
