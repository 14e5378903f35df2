// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { nameDiffers } from '../../../../src/rules/structure/name-differs.ts'
import { inside, named } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(nameDiffers, {
	finds: [
		{ name: 'text under the name of a spreadsheet', facts: [named('odt', 'ods')], target: 'odt' },
		{ name: 'Word 97 under a new name', facts: [named('doc', 'docx')] },
		{ name: 'web page under a document\'s name', facts: [named('html', 'doc')] },
		{ name: 'program under a document\'s name', facts: [named('pe', 'pdf')] },
	],
	passes: [
		{ name: 'name says what it is', facts: [named('odt', 'odt')] },
		{ name: 'template under the name of its base', facts: [named('dotx', 'docx')] },
		{ name: 'flat document under the packed name', facts: [named('fodt', 'odt')] },
		{ name: 'RTF named as Word does', facts: [named('rtf', 'doc')] },
		{ name: 'no ending', facts: [named('odt', '')] },
		{ name: 'ending nobody knows', facts: [named('odt', 'final')] },
		{ name: 'part of a package', facts: [inside('png', 'image1.jpeg', 'picture')] },
		{ name: 'damaged package', facts: [named('opc', 'xlsx')] },
		{ name: 'no macros under a macro name', facts: [named('docx', 'docm')] },
		{ name: 'picture under another picture\'s name', facts: [named('png', 'jpg')] },
	],
})
