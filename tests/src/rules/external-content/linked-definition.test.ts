// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { linkedDefinition } from '../../../../src/rules/external-content/linked-definition.ts'
import { reference } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(linkedDefinition, {
	finds: [
		{ name: 'document type definition', facts: [reference({ role: 'dtd', target: 'http://example.org/a.dtd' })] },
		{ name: 'schema', facts: [reference({ role: 'schema', target: 'a.xsd' })], severity: 'low' },
	],
	passes: [
		{ name: 'only named', facts: [reference({ role: 'schema', target: 'http://example.org/a.xsd', when: 'never' })] },
	],
})
