// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { pdfLaunch } from '../../../../src/rules/active-content/pdf-launch.ts'
import { pdfAction } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(pdfLaunch, {
	finds: [
		{ name: 'on a click', facts: [pdfAction('Launch', { target: 'a.exe' })], severity: 'high', target: 'a.exe' },
		{ name: 'on opening', facts: [pdfAction('Launch', { trigger: 'open', automatic: true })], severity: 'critical' },
	],
	passes: [
		{ name: 'script', facts: [pdfAction('JavaScript')] },
	],
})
