// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { encryptedPart } from '../../../../src/rules/structure/encrypted-part.ts'
import { encryption } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(encryptedPart, {
	finds: [
		{ name: 'part', facts: [encryption({ scope: 'part' })], target: 'content.xml' },
	],
	passes: [
		{ name: 'document', facts: [encryption()] },
		{ name: 'part that was opened', facts: [encryption({ scope: 'part', opened: true })] },
	],
})
