// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { linkedUnknown } from '../../../../src/rules/external-content/linked-unknown.ts'
import { reference } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(linkedUnknown, {
	finds: [
		{ name: 'relationship of an unknown type', facts: [reference({ role: 'unknown', target: 'https://example.org/a' })] },
		{ name: 'link that is loaded', facts: [reference({ role: 'hyperlink', target: 'https://example.org/b' })] },
	],
	passes: [
		{ name: 'picture', facts: [reference()] },
	],
})
