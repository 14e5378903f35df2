// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { xmlDamaged } from '../../../../src/rules/structure/xml-damaged.ts'
import { structure } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(xmlDamaged, {
	finds: [
		{ name: 'xml-not-well-formed', facts: [structure('xml-not-well-formed')] },
		{ name: 'xml-encoding', facts: [structure('xml-encoding')] },
		{ name: 'xml-attribute-twice', facts: [structure('xml-attribute-twice')] },
		{ name: 'with what shows it', facts: [structure('xml-not-well-formed', { detail: 'entry 3' })], target: 'xml-not-well-formed: entry 3' },
	],
	passes: [
		{ name: 'built unusually', facts: [structure('zip-flags-differ')] },
	],
})
