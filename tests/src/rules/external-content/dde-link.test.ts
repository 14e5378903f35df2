// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { ddeLink } from '../../../../src/rules/external-content/dde-link.ts'
import { dde } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(ddeLink, {
	finds: [
		{ name: 'link to a spreadsheet', facts: [dde()], target: 'soffice|figures.ods' },
	],
	passes: [
		{ name: 'field', facts: [dde({ form: 'field' })] },
	],
})
