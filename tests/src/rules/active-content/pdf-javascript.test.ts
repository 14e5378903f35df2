// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { pdfJavascript } from '../../../../src/rules/active-content/pdf-javascript.ts'
import { pdfAction } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(pdfJavascript, {
	finds: [
		{ name: 'button', facts: [pdfAction('JavaScript', { target: 'app.alert(1)' })], severity: 'medium' },
		{ name: 'on opening', facts: [pdfAction('JavaScript', { trigger: 'open', automatic: true })], severity: 'high' },
		{ name: 'in an older revision', facts: [pdfAction('JavaScript', { earlier: true })], confidence: 'possible' },
		{ name: 'nothing leads to it', facts: [pdfAction('JavaScript', { trigger: 'unreachable' })], confidence: 'possible' },
	],
	passes: [
		{ name: 'jump', facts: [pdfAction('GoToR')] },
	],
})
