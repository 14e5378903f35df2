// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { formTarget } from '../../../../src/rules/external-content/form-target.ts'
import { link } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(formTarget, {
	finds: [
		{ name: 'form sends to a server', facts: [link('https://example.org/form', { role: 'form-action' })] },
	],
	passes: [
		{ name: 'ordinary link', facts: [link('https://example.org/form')] },
		{ name: 'form without a server', facts: [link('#', { role: 'form-action' })] },
	],
})
