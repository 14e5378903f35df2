// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { compoundFileDamaged } from '../../../../src/rules/structure/compound-file-damaged.ts'
import { structure } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(compoundFileDamaged, {
	finds: [
		{ name: 'cfb-header', facts: [structure('cfb-header')] },
		{ name: 'cfb-chain-cycle', facts: [structure('cfb-chain-cycle')] },
		{ name: 'cfb-sector-outside', facts: [structure('cfb-sector-outside')] },
		{ name: 'cfb-directory', facts: [structure('cfb-directory')] },
		{ name: 'cfb-name-twice', facts: [structure('cfb-name-twice')] },
		{ name: 'cfb-sector-shared', facts: [structure('cfb-sector-shared')] },
		{ name: 'cfb-truncated', facts: [structure('cfb-truncated')] },
		{ name: 'record-damaged', facts: [structure('record-damaged')] },
		{ name: 'with what shows it', facts: [structure('cfb-header', { detail: 'entry 3' })], target: 'cfb-header: entry 3' },
	],
	passes: [
		{ name: 'built unusually', facts: [structure('zip-flags-differ')] },
	],
})
