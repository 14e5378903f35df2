// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { entityBomb } from '../../../../src/rules/structure/entity-bomb.ts'
import { structure } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(entityBomb, {
	finds: [
		{ name: 'xml-entity-bomb', facts: [structure('xml-entity-bomb')] },
		{ name: 'with what shows it', facts: [structure('xml-entity-bomb', { detail: 'entry 3' })], target: 'xml-entity-bomb: entry 3' },
	],
	passes: [
		{ name: 'built unusually', facts: [structure('zip-flags-differ')] },
	],
})
