// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { webQuery } from '../../../../src/rules/external-content/web-query.ts'
import { connection, reference } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(webQuery, {
	finds: [
		{ name: 'connection', facts: [connection({ type: 'web-query', target: 'https://example.org/a' })], target: 'https://example.org/a' },
		{ name: 'reference', facts: [reference({ role: 'query', target: 'https://example.org/a.iqy' })] },
	],
	passes: [
		{ name: 'database', facts: [connection()] },
		{ name: 'only named', facts: [reference({ role: 'query', target: 'https://example.org/a.iqy', when: 'never' })] },
	],
})
