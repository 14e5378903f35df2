// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { encryptedOpened } from '../../../../src/rules/structure/encrypted-opened.ts'
import { encryption } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(encryptedOpened, {
	finds: [
		{ name: 'opens without a password', facts: [encryption({ opened: true })], target: 'AES-256' },
	],
	passes: [
		{ name: 'locked', facts: [encryption()] },
	],
})
