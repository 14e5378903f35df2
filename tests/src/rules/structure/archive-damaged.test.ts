// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { archiveDamaged } from '../../../../src/rules/structure/archive-damaged.ts'
import { structure } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(archiveDamaged, {
	finds: [
		{ name: 'zip-truncated', facts: [structure('zip-truncated')] },
		{ name: 'zip-method-unusual', facts: [structure('zip-method-unusual')] },
		{ name: 'zip-crc', facts: [structure('zip-crc')] },
		{ name: 'zip-entry-damaged', facts: [structure('zip-entry-damaged')] },
		{ name: 'with what shows it', facts: [structure('zip-truncated', { detail: 'entry 3' })], target: 'zip-truncated: entry 3' },
	],
	passes: [
		{ name: 'built unusually', facts: [structure('zip-flags-differ')] },
	],
})
