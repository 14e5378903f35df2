// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { polyglot } from '../../../../src/rules/structure/polyglot.ts'
import { structure } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(polyglot, {
	finds: [
		{ name: 'two documents', facts: [structure('polyglot', { detail: 'pdf + zip' })] },
	],
	passes: [
		{ name: 'data behind', facts: [structure('zip-data-after')] },
	],
})
