// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { ddeFormula } from '../../../../src/rules/external-content/dde-formula.ts'
import { dde } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(ddeFormula, {
	finds: [
		{ name: 'command in a formula', facts: [dde({ form: 'formula', command: 'cmd|/c a!A0', automatic: true })] },
	],
	passes: [
		{ name: 'link', facts: [dde()] },
	],
})
