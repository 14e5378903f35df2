// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { activexControl } from '../../../../src/rules/active-content/activex-control.ts'
import { control } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(activexControl, {
	finds: [
		{ name: 'button', facts: [control()], target: 'Button 1' },
		{ name: 'class only', facts: [control({ name: undefined, clsid: '{D7053240-CE69-11CD-A777-00DD01143C57}' })], target: '{D7053240-CE69-11CD-A777-00DD01143C57}' },
	],
	passes: [
		{ name: 'applet', facts: [control({ technology: 'applet' })] },
	],
})
