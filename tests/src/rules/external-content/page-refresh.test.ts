// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { pageRefresh } from '../../../../src/rules/external-content/page-refresh.ts'
import { reference } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(pageRefresh, {
	finds: [
		{ name: 'other page after a while', facts: [reference({ role: 'refresh', target: 'http://example.org/' })] },
	],
	passes: [
		{ name: 'loads itself again', facts: [reference({ role: 'refresh', target: '' })] },
	],
})
