// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { ddeField } from '../../../../src/rules/external-content/dde-field.ts'
import { dde } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(ddeField, {
	finds: [
		{ name: 'DDEAUTO', facts: [dde({ form: 'field', command: 'cmd /k', automatic: true })], severity: 'critical' },
		{ name: 'DDE', facts: [dde({ form: 'field', command: 'excel sheet1' })], severity: 'high' },
	],
	passes: [
		{ name: 'link', facts: [dde()] },
	],
})
