// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { programLink } from '../../../../src/rules/external-content/program-link.ts'
import { link } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(programLink, {
	finds: [
		{ name: 'installer on a web server', facts: [link('https://example.org/setup.exe')] },
		{ name: 'starter beside the document', facts: [link('minutes.pdf.lnk')] },
		{ name: 'script on a file server', facts: [link('\\\\files.example\\a\\run.vbs')] },
	],
	passes: [
		{ name: 'page made by a script', facts: [link('https://example.org/page.py')] },
		{ name: 'document', facts: [link('https://example.org/minutes.pdf')] },
		{ name: 'host that ends in com', facts: [link('https://example.com')] },
	],
})
