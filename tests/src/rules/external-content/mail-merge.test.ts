// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { mailMerge } from '../../../../src/rules/external-content/mail-merge.ts'
import { connection, reference } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(mailMerge, {
	finds: [
		{ name: 'source of addresses', facts: [connection({ type: 'mail-merge', target: 'addresses.odb' })], target: 'addresses.odb' },
		{ name: 'file of addresses', facts: [reference({ role: 'mail-merge', target: 'C:\\addresses.mdb' })] },
	],
	passes: [
		{ name: 'database', facts: [connection()] },
	],
})
