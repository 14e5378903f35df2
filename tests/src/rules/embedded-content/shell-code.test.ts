// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { shellCode } from '../../../../src/rules/embedded-content/shell-code.ts'
import { exploit } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(shellCode, {
	finds: [
		{ name: 'construct', facts: [exploit('shell-code')] },
		{ name: 'names an address', facts: [exploit('shell-code', { target: 'http://example.org/a' })], target: 'http://example.org/a' },
	],
	passes: [
		{ name: 'another construct', facts: [exploit('flash-object')] },
	],
})
