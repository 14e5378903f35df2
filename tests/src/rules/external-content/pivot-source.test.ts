// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { pivotSource } from '../../../../src/rules/external-content/pivot-source.ts'
import { connection } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(pivotSource, {
	finds: [
		{ name: 'evaluation', facts: [connection({ type: 'pivot', target: 'figures.xlsx' })] },
		{ name: 'text file on opening', facts: [connection({ type: 'text-file', target: 'https://example.org/a.csv', automatic: true })], severity: 'medium' },
	],
	passes: [
		{ name: 'database', facts: [connection()] },
	],
})
