// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { htmlProtocol } from '../../../../src/rules/external-content/html-protocol.ts'
import { exploit, link, reference } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(htmlProtocol, {
	finds: [
		{ name: 'seen by the format', facts: [exploit('html-protocol')] },
		{ name: 'object through mhtml', facts: [reference({ role: 'linked-object', target: 'MHTML:http://example.org/a' })] },
	],
	passes: [
		{ name: 'on a click', facts: [link('mhtml:http://example.org/a')] },
		{ name: 'web server', facts: [reference()] },
	],
})
