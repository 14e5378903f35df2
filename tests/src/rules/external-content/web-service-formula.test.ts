// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { webServiceFormula } from '../../../../src/rules/external-content/web-service-formula.ts'
import { reference } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(webServiceFormula, {
	finds: [
		{ name: 'formula calls an address', facts: [reference({ role: 'formula', target: 'http://example.org/?q=1' })] },
		{ name: 'formula reads a file', facts: [reference({ role: 'formula', target: 'file:///etc/hosts' })], severity: 'low' },
	],
	passes: [
		{ name: 'workbook in a formula', facts: [reference({ role: 'workbook', target: '../a.xlsx' })] },
	],
})
