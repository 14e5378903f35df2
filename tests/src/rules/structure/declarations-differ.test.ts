// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { declarationsDiffer } from '../../../../src/rules/structure/declarations-differ.ts'
import { structure } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(declarationsDiffer, {
	finds: [
		{ name: 'two kinds', facts: [structure('odf-mimetype-differs', { detail: 'text, spreadsheet' })] },
		{ name: 'another program', facts: [structure('xml-application-differs')] },
	],
	passes: [
		{ name: 'missing', facts: [structure('odf-mimetype-missing')] },
	],
})
