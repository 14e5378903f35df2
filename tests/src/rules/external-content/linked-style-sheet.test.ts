// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { linkedStyleSheet } from '../../../../src/rules/external-content/linked-style-sheet.ts'
import { reference } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(linkedStyleSheet, {
	finds: [
		{ name: 'style sheet on a web server', facts: [reference({ role: 'style-sheet', target: 'https://example.org/a.css' })] },
	],
	passes: [
		{ name: 'template', facts: [reference({ role: 'template', target: 'https://example.org/a.dotx' })] },
	],
})
