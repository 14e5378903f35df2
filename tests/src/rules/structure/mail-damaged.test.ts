// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { mailDamaged } from '../../../../src/rules/structure/mail-damaged.ts'
import { structure } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(mailDamaged, {
	finds: [
		{ name: 'mime-damaged', facts: [structure('mime-damaged')] },
		{ name: 'with what shows it', facts: [structure('mime-damaged', { detail: 'entry 3' })], target: 'mime-damaged: entry 3' },
	],
	passes: [
		{ name: 'built unusually', facts: [structure('zip-flags-differ')] },
	],
})
