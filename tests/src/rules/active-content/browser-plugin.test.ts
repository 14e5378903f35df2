// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { browserPlugin } from '../../../../src/rules/active-content/browser-plugin.ts'
import { control } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(browserPlugin, {
	finds: [
		{ name: 'plug-in', facts: [control({ technology: 'plugin', name: undefined })], target: 'Plug-in' },
	],
	passes: [
		{ name: 'ActiveX', facts: [control()] },
	],
})
