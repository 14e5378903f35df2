// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { pdfXfa } from '../../../../src/rules/active-content/pdf-xfa.ts'
import { pdfFeature } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(pdfXfa, {
	finds: [
		{ name: 'dynamic form', facts: [pdfFeature('xfa')] },
		{ name: 'in an older revision', facts: [pdfFeature('xfa', { earlier: true })], confidence: 'possible' },
	],
	passes: [
		{ name: 'film', facts: [pdfFeature('movie')] },
	],
})
