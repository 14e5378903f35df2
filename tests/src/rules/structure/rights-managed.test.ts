// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { rightsManaged } from '../../../../src/rules/structure/rights-managed.ts'
import { encryption } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(rightsManaged, {
	finds: [
		{ name: 'rights management', facts: [encryption({ method: 'rights management' })] },
	],
	passes: [
		{ name: 'password', facts: [encryption()] },
	],
})
