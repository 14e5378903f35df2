// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { organisationNames } from '../../../../src/rules/personal-data/organisation-names.ts'
import { metadata } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(organisationNames, {
	finds: [
		{ name: 'company', facts: [metadata('company', 'Stadt Beispiel')] },
		{ name: 'property of its own', facts: [metadata('custom', 'Client: Beispiel')] },
	],
	passes: [
		{ name: 'property of a program', facts: [metadata('custom', 'AppVersion: 15.0300')] },
		{ name: 'empty', facts: [metadata('company', '')] },
		{ name: 'author', facts: [metadata('author', 'Anna Beispiel')] },
	],
})
