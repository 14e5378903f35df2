// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { pdfSubmitForm } from '../../../../src/rules/active-content/pdf-submit-form.ts'
import { pdfAction } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(pdfSubmitForm, {
	finds: [
		{ name: 'button', facts: [pdfAction('SubmitForm', { target: 'https://example.org/form' })] },
		{ name: 'by itself', facts: [pdfAction('SubmitForm', { trigger: 'additional', automatic: true })], severity: 'high' },
	],
	passes: [
		{ name: 'resets the form', facts: [pdfAction('ResetForm')] },
	],
})
