// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { linkedFrame } from '../../../../src/rules/external-content/linked-frame.ts'
import { reference } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(linkedFrame, {
	finds: [
		{ name: 'page in a frame', facts: [reference({ role: 'frame', target: 'http://example.org/' })] },
		{ name: 'document in a frame', facts: [reference({ role: 'frame', target: '../a.odt' })], severity: 'low' },
	],
	passes: [
		{ name: 'place in the document', facts: [reference({ role: 'frame', target: '#top' })] },
		{ name: 'picture', facts: [reference({ target: 'http://example.org/' })] },
	],
})
