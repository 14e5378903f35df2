// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { pdfRichMedia } from '../../../../src/rules/active-content/pdf-rich-media.ts'
import { pdfFeature } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(pdfRichMedia, {
	finds: [
		{ name: 'animation', facts: [pdfFeature('rich-media')] },
		{ name: 'model', facts: [pdfFeature('3d')] },
	],
	passes: [
		{ name: 'sound', facts: [pdfFeature('sound')] },
	],
})
