// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { disguisedLink } from '../../../../src/rules/external-content/disguised-link.ts'
import { link } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(disguisedLink, {
	finds: [
		{ name: 'name before the host', facts: [link('https://bank.example@evil.example/')] },
		{ name: 'letters of two scripts', facts: [link('https://раypal.example/')] },
	],
	passes: [
		{ name: 'page', facts: [link('https://bank.example/user@name')] },
		{ name: 'umlaut', facts: [link('https://köln.example/')] },
	],
})
