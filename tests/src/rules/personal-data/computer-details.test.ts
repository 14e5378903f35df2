// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { computerDetails } from '../../../../src/rules/personal-data/computer-details.ts'
import { metadata } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(computerDetails, {
	finds: [
		{ name: 'printer', facts: [metadata('printer', 'Office 2, third floor')] },
		{ name: 'path', facts: [metadata('file-path', 'C:\\Users\\anna\\')] },
	],
	passes: [
		{ name: 'author', facts: [metadata('author', 'Anna')] },
	],
})
