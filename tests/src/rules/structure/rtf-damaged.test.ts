// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { rtfDamaged } from '../../../../src/rules/structure/rtf-damaged.ts'
import { structure } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(rtfDamaged, {
	finds: [
		{ name: 'rtf-groups-unbalanced', facts: [structure('rtf-groups-unbalanced')] },
		{ name: 'with what shows it', facts: [structure('rtf-groups-unbalanced', { detail: 'entry 3' })], target: 'rtf-groups-unbalanced: entry 3' },
	],
	passes: [
		{ name: 'built unusually', facts: [structure('zip-flags-differ')] },
	],
})
