// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { pdfDocumentScript } from '../../../../src/rules/active-content/pdf-document-script.ts'
import { pdfAction } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(pdfDocumentScript, {
	finds: [
		{ name: 'script of the document', facts: [pdfAction('JavaScript', { trigger: 'names', automatic: true })] },
	],
	passes: [
		{ name: 'script of a button', facts: [pdfAction('JavaScript')] },
		{ name: 'open action', facts: [pdfAction('JavaScript', { trigger: 'open', automatic: true })] },
	],
})
