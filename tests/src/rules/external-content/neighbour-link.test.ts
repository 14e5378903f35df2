// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { neighbourLink } from '../../../../src/rules/external-content/neighbour-link.ts'
import { link, reference } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(neighbourLink, {
	finds: [
		{ name: 'file in the same folder', facts: [link('annex.odt')] },
		{ name: 'folder above', facts: [link('../annex%20a.odt')] },
	],
	passes: [
		{ name: 'page', facts: [link('https://example.org/annex.odt')] },
		{ name: 'place in the document', facts: [link('#annex')] },
		{ name: 'loaded', facts: [reference({ target: '../a.png' })] },
	],
})
