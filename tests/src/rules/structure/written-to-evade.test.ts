// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { writtenToEvade } from '../../../../src/rules/structure/written-to-evade.ts'
import { structure } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(writtenToEvade, {
	finds: [
		{ name: 'rtf-evasion', facts: [structure('rtf-evasion')] },
		{ name: 'with what shows it', facts: [structure('rtf-evasion', { detail: 'entry 3' })], target: 'rtf-evasion: entry 3' },
	],
	passes: [
		{ name: 'built unusually', facts: [structure('zip-flags-differ')] },
	],
})
