// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { pdfMediaAction } from '../../../../src/rules/active-content/pdf-media-action.ts'
import { pdfAction } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(pdfMediaAction, {
	finds: [
		{ name: 'rendition', facts: [pdfAction('Rendition')] },
		{ name: 'by itself', facts: [pdfAction('Sound', { trigger: 'additional', automatic: true })], severity: 'medium' },
	],
	passes: [
		{ name: 'script', facts: [pdfAction('JavaScript')] },
	],
})
