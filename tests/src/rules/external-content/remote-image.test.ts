// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { remoteImage } from '../../../../src/rules/external-content/remote-image.ts'
import { link, reference } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(remoteImage, {
	finds: [
		{ name: 'picture on a web server', facts: [reference({ target: 'http://example.org/a.png' })] },
		{ name: 'scheme in disguise', facts: [reference({ target: 'HT\tTP:\\\\example.org\\a.png' })] },
		{ name: 'unknown scheme', facts: [reference({ target: 'gallery:17' })] },
	],
	passes: [
		{ name: 'picture beside the document', facts: [reference({ target: '../a.png' })] },
		{ name: 'picture on a file server', facts: [reference({ target: '//files.example/a.png' })] },
		{ name: 'link on click', facts: [link('http://example.org/a.png')] },
		{ name: 'picture carried in the address', facts: [reference({ target: 'data:image/png;base64,AA==' })] },
	],
})
