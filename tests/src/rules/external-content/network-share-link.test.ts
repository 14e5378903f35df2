// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { networkShareLink } from '../../../../src/rules/external-content/network-share-link.ts'
import { link, reference } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(networkShareLink, {
	finds: [
		{ name: 'UNC path', facts: [link('\\\\files.example\\share\\a.odt')] },
		{ name: 'smb address', facts: [link('smb://files.example/share')] },
	],
	passes: [
		{ name: 'page', facts: [link('https://example.org')] },
		{ name: 'loaded', facts: [reference({ target: '\\\\files.example\\a.png' })] },
	],
})
