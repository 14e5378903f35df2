// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { searchProtocol } from '../../../../src/rules/external-content/search-protocol.ts'
import { exploit, link, reference } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(searchProtocol, {
	finds: [
		{ name: 'seen by the format', facts: [exploit('search-protocol')] },
		{ name: 'support tool on opening', facts: [reference({ role: 'linked-object', target: 'ms-msdt:/id PCWDiagnostic' })] },
		{ name: 'search on a click', facts: [link('search-ms:query=a&crumb=location:\\\\files.example\\a')] },
	],
	passes: [
		{ name: 'office program on a click', facts: [link('ms-word:ofe|u|https://example.org/a')] },
	],
})
