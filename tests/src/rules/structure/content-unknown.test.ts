// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { contentUnknown } from '../../../../src/rules/structure/content-unknown.ts'
import { inside, named } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(contentUnknown, {
	finds: [
		{ name: 'no document at all', facts: [named('unknown', 'odt')], target: '.odt' },
	],
	passes: [
		{ name: 'unknown ending', facts: [named('unknown', 'xyz')] },
		{ name: 'embedded', facts: [inside('unknown', 'a.odt')] },
		{ name: 'document', facts: [named('odt', 'odt')] },
	],
})
