// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { pdfRemoteGoto } from '../../../../src/rules/active-content/pdf-remote-goto.ts'
import { pdfAction } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(pdfRemoteGoto, {
	finds: [
		{ name: 'other file', facts: [pdfAction('GoToR', { target: 'other.pdf' })] },
		{ name: 'article in another file', facts: [pdfAction('Thread', { target: 'other.pdf' })] },
	],
	passes: [
		{ name: 'attached file', facts: [pdfAction('GoToE')] },
	],
})
