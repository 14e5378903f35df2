// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { remoteTemplate } from '../../../../src/rules/external-content/remote-template.ts'
import { link, reference } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(remoteTemplate, {
	finds: [
		{ name: 'http template', facts: [reference({ role: 'template', target: 'http://a.example/x.dotm' })] },
		{ name: 'template on a file server', facts: [reference({ role: 'template', target: 'file://files.example/x.dotm' })] },
		{ name: 'template through another program', facts: [reference({ role: 'template', target: 'mhtml:http://a.example/x' })] },
		{ name: 'named only', facts: [reference({ role: 'template', target: 'https://a.example/x.ott', when: 'never' })] },
		{ name: 'unknown scheme', facts: [reference({ role: 'template', target: 'templates:17' })], confidence: 'possible' },
	],
	passes: [
		{ name: 'template on the computer', facts: [reference({ role: 'template', target: 'C:\\Templates\\letter.dotx' })] },
		{ name: 'relative template', facts: [reference({ role: 'template', target: '../letter.ott' })] },
		{ name: 'link on click', facts: [link('http://a.example')] },
	],
})
