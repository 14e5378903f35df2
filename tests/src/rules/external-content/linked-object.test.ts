// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { linkedObject } from '../../../../src/rules/external-content/linked-object.ts'
import { reference } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(linkedObject, {
	finds: [
		{ name: 'object on a web server', facts: [reference({ role: 'linked-object', target: 'http://example.org/a.docx' })] },
		{ name: 'object beside the document', facts: [reference({ role: 'linked-object', target: 'figures.xlsx' })], severity: 'low' },
	],
	passes: [
		{ name: 'address that starts a program', facts: [reference({ role: 'linked-object', target: 'mhtml:http://example.org/a' })] },
		{ name: 'linked workbook', facts: [reference({ role: 'workbook', target: 'figures.xlsx' })] },
	],
})
