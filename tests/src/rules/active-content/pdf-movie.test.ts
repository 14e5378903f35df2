// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { pdfMovie } from '../../../../src/rules/active-content/pdf-movie.ts'
import { pdfFeature } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(pdfMovie, {
	finds: [
		{ name: 'film', facts: [pdfFeature('movie')] },
		{ name: 'sound', facts: [pdfFeature('sound')] },
		{ name: 'screen', facts: [pdfFeature('screen')] },
	],
	passes: [
		{ name: 'model', facts: [pdfFeature('3d')] },
	],
})
