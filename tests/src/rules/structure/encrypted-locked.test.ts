// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { encryptedLocked } from '../../../../src/rules/structure/encrypted-locked.ts'
import { encryption } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(encryptedLocked, {
	finds: [
		{ name: 'password', facts: [encryption()] },
	],
	passes: [
		{ name: 'opens without a password', facts: [encryption({ opened: true })] },
		{ name: 'part', facts: [encryption({ scope: 'part' })] },
		{ name: 'rights management', facts: [encryption({ method: 'rights management' })] },
	],
})
