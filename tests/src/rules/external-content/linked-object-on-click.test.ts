// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { linkedObjectOnClick } from '../../../../src/rules/external-content/linked-object-on-click.ts'
import { link, reference } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(linkedObjectOnClick, {
	finds: [
		{ name: 'document', facts: [reference({ role: 'linked-object', target: 'figures.xlsx', when: 'click' })], severity: 'low' },
		{ name: 'program', facts: [reference({ role: 'linked-object', target: 'C:\\Windows\\System32\\calc.exe', when: 'click' })], severity: 'high' },
		{ name: 'file server', facts: [reference({ role: 'linked-object', target: '\\\\files.example\\a.xlsx', when: 'click' })], severity: 'medium' },
	],
	passes: [
		{ name: 'loaded', facts: [reference({ role: 'linked-object', target: 'figures.xlsx' })] },
		{ name: 'only named', facts: [reference({ role: 'linked-object', target: 'figures.xlsx', when: 'never' })] },
		{ name: 'link', facts: [link('figures.xlsx')] },
	],
})
