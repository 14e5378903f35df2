// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { templatePath } from '../../../../src/rules/personal-data/template-path.ts'
import { metadata, reference } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(templatePath, {
	finds: [
		{ name: 'property', facts: [metadata('template-path', 'C:\\Templates\\letter.dotx')], target: 'C:\\Templates\\letter.dotx' },
		{ name: 'reference', facts: [reference({ role: 'template', target: 'file:///C:/Templates/letter.ott' })] },
	],
	passes: [
		{ name: 'on a server', facts: [reference({ role: 'template', target: 'https://example.org/letter.ott' })] },
		{ name: 'picture', facts: [reference({ target: '../a.png' })] },
	],
})
