// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { dataLink } from '../../../../src/rules/external-content/data-link.ts'
import { link, reference } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(dataLink, {
	finds: [
		{ name: 'page in the address', facts: [link('data:text/html,hello')] },
	],
	passes: [
		{ name: 'picture in the address', facts: [reference({ target: 'data:image/png;base64,AA==' })] },
	],
})
