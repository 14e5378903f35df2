// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { oleObject } from '../../../../src/rules/embedded-content/ole-object.ts'
import { embedded } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(oleObject, {
	finds: [
		{ name: 'class name', facts: [embedded({ className: 'Excel.Sheet.12' })], target: 'Excel.Sheet.12' },
		{ name: 'nothing named', facts: [embedded({ name: undefined })], target: 'OLE' },
	],
	passes: [
		{ name: 'not readable', facts: [embedded({ readable: false })] },
	],
})
