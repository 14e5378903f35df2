// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { pdfPortfolio } from '../../../../src/rules/embedded-content/pdf-portfolio.ts'
import { pdfFeature } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(pdfPortfolio, {
	finds: [
		{ name: 'portfolio', facts: [pdfFeature('portfolio')] },
	],
	passes: [
		{ name: 'form', facts: [pdfFeature('xfa')] },
	],
})
