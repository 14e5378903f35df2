// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { earlierRevisionContent } from '../../../../src/rules/hidden-content/earlier-revision-content.ts'
import { embedded, pdfAction, pdfFeature } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(earlierRevisionContent, {
	finds: [
		{ name: 'script', facts: [pdfAction('JavaScript', { earlier: true })], target: 'JavaScript' },
		{ name: 'form', facts: [pdfFeature('xfa', { earlier: true })], target: 'xfa' },
		{ name: 'attachment', facts: [embedded({ what: 'file', name: 'annex.pdf', earlier: true })], target: 'annex.pdf' },
	],
	passes: [
		{ name: 'in the current revision', facts: [pdfAction('JavaScript'), pdfFeature('xfa'), embedded({ what: 'file' })] },
	],
})
