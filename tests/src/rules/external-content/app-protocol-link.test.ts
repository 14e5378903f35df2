// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { appProtocolLink } from '../../../../src/rules/external-content/app-protocol-link.ts'
import { link } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(appProtocolLink, {
	finds: [
		{ name: 'office program', facts: [link('ms-word:ofe|u|https://example.org/a.docx')] },
		{ name: 'search of Windows', facts: [link('search-ms:query=a&crumb=location:\\\\files.example\\a')] },
	],
	passes: [
		{ name: 'mail', facts: [link('mailto:a@example.org')] },
	],
})
