// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { embeddedDocument } from '../../../../src/rules/embedded-content/embedded-document.ts'
import { embedded } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(embeddedDocument, {
	finds: [
		{ name: 'spreadsheet', facts: [embedded({ what: 'document', name: 'sheet.xlsx' })], target: 'sheet.xlsx' },
	],
	passes: [
		{ name: 'not readable', facts: [embedded({ what: 'document', readable: false })] },
		{ name: 'other object', facts: [embedded()] },
	],
})
