// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { foreignData } from '../../../../src/rules/hidden-content/foreign-data.ts'
import { structure } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(foreignData, {
	finds: [
		{ name: 'behind the archive', facts: [structure('zip-data-after', { detail: '12 bytes' })] },
		{ name: 'before a PDF', facts: [structure('pdf-header-late')] },
	],
	passes: [
		{ name: 'damage', facts: [structure('zip-crc')] },
	],
})
