// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { pdfAdditionalAction } from '../../../../src/rules/active-content/pdf-additional-action.ts'
import { pdfAction } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(pdfAdditionalAction, {
	finds: [
		{ name: 'field is filled in', facts: [pdfAction('JavaScript', { trigger: 'additional', automatic: true, target: 'AFNumber_Format(2)' })] },
		{ name: 'page appears', facts: [pdfAction('Named', { trigger: 'additional', automatic: true })], target: 'Named' },
	],
	passes: [
		{ name: 'open action', facts: [pdfAction('JavaScript', { trigger: 'open', automatic: true })] },
	],
})
