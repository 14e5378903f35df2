// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { authorNames } from '../../../../src/rules/personal-data/author-names.ts'
import { metadata } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(authorNames, {
	finds: [
		{ name: 'author', facts: [metadata('author', 'Anna Beispiel')], target: 'Anna Beispiel' },
		{ name: 'manager', facts: [metadata('manager', 'Bernd Beispiel')] },
	],
	passes: [
		{ name: 'empty', facts: [metadata('author', ' ')] },
		{ name: 'company', facts: [metadata('company', 'Stadt')] },
	],
})
