// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { remoteScript } from '../../../../src/rules/external-content/remote-script.ts'
import { reference } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(remoteScript, {
	finds: [
		{ name: 'script on a web server', facts: [reference({ role: 'script', target: 'https://example.org/a.js' })] },
	],
	passes: [
		{ name: 'style sheet', facts: [reference({ role: 'style-sheet', target: 'https://example.org/a.css' })] },
	],
})
