// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { linkedFont } from '../../../../src/rules/external-content/linked-font.ts'
import { reference } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(linkedFont, {
	finds: [
		{ name: 'font on a web server', facts: [reference({ role: 'font', target: 'https://example.org/a.woff' })] },
	],
	passes: [
		{ name: 'picture', facts: [reference()] },
	],
})
