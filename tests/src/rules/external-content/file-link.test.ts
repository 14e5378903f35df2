// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { fileLink } from '../../../../src/rules/external-content/file-link.ts'
import { link } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(fileLink, {
	finds: [
		{ name: 'path of Windows', facts: [link('C:\\plans\\a.odt')] },
		{ name: 'file address', facts: [link('file:///home/anna/a.odt')] },
	],
	passes: [
		{ name: 'file server', facts: [link('file://files.example/a.odt')] },
		{ name: 'page', facts: [link('https://example.org')] },
	],
})
