// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { webExtension } from '../../../../src/rules/active-content/web-extension.ts'
import { control } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(webExtension, {
	finds: [
		{ name: 'task pane', facts: [control({ technology: 'web-extension', name: 'Translator' })] },
	],
	passes: [
		{ name: 'ActiveX', facts: [control()] },
	],
})
