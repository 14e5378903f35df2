// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { protocolResource } from '../../../../src/rules/external-content/protocol-resource.ts'
import { link, reference } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(protocolResource, {
	finds: [
		{ name: 'mhtml', facts: [reference({ role: 'linked-object', target: 'mhtml:http://example.org/a!x-usc:http://example.org/a' })] },
		{ name: 'script', facts: [reference({ target: 'javascript:alert(1)' })] },
		{ name: 'command of the office program', facts: [reference({ role: 'frame', target: '.uno:Open' })] },
	],
	passes: [
		{ name: 'web server', facts: [reference()] },
		{ name: 'on a click', facts: [link('ms-word:ofe|u|http://example.org/a')] },
	],
})
