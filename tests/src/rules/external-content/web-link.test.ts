// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { webLink } from '../../../../src/rules/external-content/web-link.ts'
import { link, reference } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(webLink, {
	finds: [
		{ name: 'page', facts: [link('https://example.org/agenda')] },
		{ name: 'file transfer', facts: [link('ftp://example.org/agenda.pdf')] },
	],
	passes: [
		{ name: 'mail address', facts: [link('mailto:office@example.org')] },
		{ name: 'phone number', facts: [link('tel:+4969123')] },
		{ name: 'place in the document', facts: [link('#item3')] },
		{ name: 'file beside the document', facts: [link('annex.odt')] },
		{ name: 'picture that is loaded', facts: [reference()] },
	],
})
