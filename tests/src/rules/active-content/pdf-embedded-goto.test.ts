// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { pdfEmbeddedGoto } from '../../../../src/rules/active-content/pdf-embedded-goto.ts'
import { pdfAction } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(pdfEmbeddedGoto, {
	finds: [
		{ name: 'attached file', facts: [pdfAction('GoToE', { target: 'annex.pdf' })] },
	],
	passes: [
		{ name: 'other file', facts: [pdfAction('GoToR')] },
	],
})
