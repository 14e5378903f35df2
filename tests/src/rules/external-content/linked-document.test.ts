// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { linkedDocument } from '../../../../src/rules/external-content/linked-document.ts'
import { reference } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(linkedDocument, {
	finds: [
		{ name: 'part of a master document', facts: [reference({ role: 'sub-document', target: '../chapter1.odt' })], severity: 'low' },
		{ name: 'file table', facts: [reference({ role: 'file-table', target: 'http://example.org/a.rtf' })] },
		{ name: 'imported content', facts: [reference({ role: 'imported-content', target: 'https://example.org/a.html' })] },
	],
	passes: [
		{ name: 'section', facts: [reference({ role: 'section', target: '../part.odt' })] },
	],
})
