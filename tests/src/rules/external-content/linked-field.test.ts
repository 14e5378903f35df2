// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { linkedField } from '../../../../src/rules/external-content/linked-field.ts'
import { link, reference } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(linkedField, {
	finds: [
		{ name: 'INCLUDETEXT', facts: [reference({ role: 'field', target: 'C:\\texts\\a.docx' })], severity: 'low' },
		{ name: 'INCLUDEPICTURE', facts: [reference({ role: 'field', target: 'http://example.org/a.png' })] },
	],
	passes: [
		{ name: 'HYPERLINK', facts: [link('http://example.org')] },
	],
})
