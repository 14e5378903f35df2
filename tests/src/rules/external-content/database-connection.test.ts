// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { databaseConnection } from '../../../../src/rules/external-content/database-connection.ts'
import { connection } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(databaseConnection, {
	finds: [
		{ name: 'database', facts: [connection()] },
		{ name: 'refreshed on opening', facts: [connection({ automatic: true })], severity: 'high' },
		{ name: 'query without a name', facts: [connection({ type: 'query', target: undefined })], target: 'query' },
	],
	passes: [
		{ name: 'mail merge', facts: [connection({ type: 'mail-merge' })] },
	],
})
