// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { pdfOpenAction } from '../../../../src/rules/active-content/pdf-open-action.ts'
import { pdfAction } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(pdfOpenAction, {
	finds: [
		{ name: 'script', facts: [pdfAction('JavaScript', { trigger: 'open', automatic: true, target: 'app.alert(1)' })] },
		{ name: 'address', facts: [pdfAction('URI', { trigger: 'open', automatic: true, target: 'https://example.org' })], target: 'https://example.org' },
		{ name: 'follows a jump', facts: [pdfAction('Launch', { trigger: 'next', automatic: true, target: 'a.exe' })] },
		{ name: 'in an older revision', facts: [pdfAction('Launch', { trigger: 'open', automatic: true, earlier: true })], confidence: 'possible' },
	],
	passes: [
		{ name: 'on a click', facts: [pdfAction('JavaScript')] },
		{ name: 'follows a click', facts: [pdfAction('JavaScript', { trigger: 'next' })] },
	],
})
