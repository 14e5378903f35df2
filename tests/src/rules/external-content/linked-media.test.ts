// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { linkedMedia } from '../../../../src/rules/external-content/linked-media.ts'
import { reference } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(linkedMedia, {
	finds: [
		{ name: 'film on a web server', facts: [reference({ role: 'media', target: 'https://example.org/a.mp4' })] },
		{ name: 'sound beside the document', facts: [reference({ role: 'media', target: '../a.wav' })], severity: 'low' },
	],
	passes: [
		{ name: 'played on a click', facts: [reference({ role: 'media', target: '../a.wav', when: 'click' })] },
		{ name: 'picture', facts: [reference({ target: '../a.png' })] },
	],
})
