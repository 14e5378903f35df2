// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { mediaOnClick } from '../../../../src/rules/external-content/media-on-click.ts'
import { link, reference } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(mediaOnClick, {
	finds: [
		{ name: 'film beside the document', facts: [reference({ role: 'media', target: 'film.avi', when: 'click' })] },
	],
	passes: [
		{ name: 'film that is loaded', facts: [reference({ role: 'media', target: 'film.avi' })] },
		{ name: 'link', facts: [link('https://example.org')] },
	],
})
