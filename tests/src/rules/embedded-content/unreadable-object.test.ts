// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { unreadableObject } from '../../../../src/rules/embedded-content/unreadable-object.ts'
import { embedded } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(unreadableObject, {
	finds: [
		{ name: 'unknown class', facts: [embedded({ className: 'Acme.Drawing', readable: false })], target: 'Acme.Drawing' },
		{ name: 'damaged chart', facts: [embedded({ what: 'chart', readable: false })] },
	],
	passes: [
		{ name: 'read', facts: [embedded()] },
		{ name: 'file', facts: [embedded({ what: 'file', readable: false })] },
	],
})
