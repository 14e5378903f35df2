// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { linkedSection } from '../../../../src/rules/external-content/linked-section.ts'
import { reference } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(linkedSection, {
	finds: [
		{ name: 'section of another document', facts: [reference({ role: 'section', target: '../part.odt' })], severity: 'low' },
		{ name: 'section from the web', facts: [reference({ role: 'section', target: 'https://example.org/part.odt' })] },
	],
	passes: [
		{ name: 'picture', facts: [reference()] },
	],
})
