// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { pdfImportData } from '../../../../src/rules/active-content/pdf-import-data.ts'
import { pdfAction } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(pdfImportData, {
	finds: [
		{ name: 'button', facts: [pdfAction('ImportData', { target: 'entries.fdf' })] },
	],
	passes: [
		{ name: 'sends', facts: [pdfAction('SubmitForm')] },
	],
})
