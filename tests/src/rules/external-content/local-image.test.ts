// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { localImage } from '../../../../src/rules/external-content/local-image.ts'
import { reference } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(localImage, {
	finds: [
		{ name: 'file beside the document', facts: [reference({ target: '../logo.png' })], severity: 'low', target: '../logo.png' },
		{ name: 'path of Windows', facts: [reference({ target: 'C:\\pictures\\logo.png' })] },
		{ name: 'file address', facts: [reference({ target: 'file:///home/anna/logo.png' })] },
	],
	passes: [
		{ name: 'picture on a web server', facts: [reference({ target: 'http://example.org/a.png' })] },
		{ name: 'picture on a file server', facts: [reference({ target: 'file://files.example/a.png' })] },
		{ name: 'only named', facts: [reference({ target: '../logo.png', when: 'never' })] },
	],
})
