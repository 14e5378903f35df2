// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { documentTypeDeclaration } from '../../../../src/rules/hidden-content/document-type-declaration.ts'
import { structure } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(documentTypeDeclaration, {
	finds: [
		{ name: 'declaration', facts: [structure('xml-doctype')] },
	],
	passes: [
		{ name: 'bomb', facts: [structure('xml-entity-bomb')] },
	],
})
