// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { unreadableFile } from '../../../../src/rules/embedded-content/unreadable-file.ts'
import { embedded } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(unreadableFile, {
	finds: [
		{ name: 'unknown content', facts: [embedded({ what: 'file', name: 'data.bin', readable: false })], target: 'data.bin' },
	],
	passes: [
		{ name: 'read', facts: [embedded({ what: 'file' })] },
		{ name: 'object', facts: [embedded({ readable: false })] },
	],
})
