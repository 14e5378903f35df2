// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { otherLink } from '../../../../src/rules/external-content/other-link.ts'
import { link } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(otherLink, {
	finds: [
		{ name: 'unknown scheme', facts: [link('urn:isbn:9783161484100')] },
	],
	passes: [
		{ name: 'page', facts: [link('https://example.org')] },
		{ name: 'program of its own', facts: [link('ms-excel:ofe|u|https://example.org/a.xlsx')] },
	],
})
