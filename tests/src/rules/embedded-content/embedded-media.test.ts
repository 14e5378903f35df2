// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { embeddedMedia } from '../../../../src/rules/embedded-content/embedded-media.ts'
import { pdfFeature } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(embeddedMedia, {
	finds: [
		{ name: 'film', facts: [pdfFeature('movie')] },
		{ name: 'model', facts: [pdfFeature('3d')] },
	],
	passes: [
		{ name: 'form', facts: [pdfFeature('xfa')] },
	],
})
