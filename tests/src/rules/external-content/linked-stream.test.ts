// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { linkedStream } from '../../../../src/rules/external-content/linked-stream.ts'
import { reference } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(linkedStream, {
	finds: [
		{ name: 'stream in another file', facts: [reference({ role: 'stream', target: 'data.bin' })], severity: 'low' },
		{ name: 'colour profile on a web server', facts: [reference({ role: 'colour-profile', target: 'http://example.org/a.icc' })] },
	],
	passes: [
		{ name: 'picture', facts: [reference()] },
	],
})
