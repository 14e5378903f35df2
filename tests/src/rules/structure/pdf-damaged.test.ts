// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { pdfDamaged } from '../../../../src/rules/structure/pdf-damaged.ts'
import { structure } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(pdfDamaged, {
	finds: [
		{ name: 'pdf-header-missing', facts: [structure('pdf-header-missing')] },
		{ name: 'pdf-trailer-missing', facts: [structure('pdf-trailer-missing')] },
		{ name: 'pdf-object-damaged', facts: [structure('pdf-object-damaged')] },
		{ name: 'pdf-stream-damaged', facts: [structure('pdf-stream-damaged')] },
		{ name: 'pdf-root-missing', facts: [structure('pdf-root-missing')] },
		{ name: 'pdf-pages-damaged', facts: [structure('pdf-pages-damaged')] },
		{ name: 'with what shows it', facts: [structure('pdf-header-missing', { detail: 'entry 3' })], target: 'pdf-header-missing: entry 3' },
	],
	passes: [
		{ name: 'built unusually', facts: [structure('zip-flags-differ')] },
	],
})
