// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { officeCommandLink } from '../../../../src/rules/external-content/office-command-link.ts'
import { link } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(officeCommandLink, {
	finds: [
		{ name: 'command', facts: [link('.uno:NewDoc')] },
		{ name: 'slot', facts: [link('slot:5500')] },
	],
	passes: [
		{ name: 'page', facts: [link('https://example.org/.uno:NewDoc')] },
	],
})
