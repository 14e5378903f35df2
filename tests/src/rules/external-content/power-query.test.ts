// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { powerQuery } from '../../../../src/rules/external-content/power-query.ts'
import { connection } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(powerQuery, {
	finds: [
		{ name: 'query', facts: [connection({ type: 'power-query' })] },
		{ name: 'refreshed on opening', facts: [connection({ type: 'power-query', automatic: true })], severity: 'high' },
	],
	passes: [
		{ name: 'database', facts: [connection()] },
	],
})
