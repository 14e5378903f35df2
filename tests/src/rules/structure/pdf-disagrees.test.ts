// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { pdfDisagrees } from '../../../../src/rules/structure/pdf-disagrees.ts'
import { structure } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(pdfDisagrees, {
	finds: [
		{ name: 'pdf-xref-disagrees', facts: [structure('pdf-xref-disagrees')] },
		{ name: 'pdf-xref-loop', facts: [structure('pdf-xref-loop')] },
		{ name: 'pdf-xref-damaged', facts: [structure('pdf-xref-damaged')] },
		{ name: 'with what shows it', facts: [structure('pdf-xref-disagrees', { detail: 'entry 3' })], target: 'pdf-xref-disagrees: entry 3' },
	],
	passes: [
		{ name: 'built unusually', facts: [structure('zip-flags-differ')] },
	],
})
