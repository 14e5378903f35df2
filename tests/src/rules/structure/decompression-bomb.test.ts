// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { decompressionBomb } from '../../../../src/rules/structure/decompression-bomb.ts'
import { limit } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(decompressionBomb, {
	finds: [
		{ name: 'ratio', facts: [limit('ratio')] },
		{ name: 'depth of documents', facts: [limit('nesting')] },
	],
	passes: [
		{ name: 'depth of XML', facts: [limit('xmlDepth')] },
	],
})
