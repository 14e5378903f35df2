// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { networkShareResource } from '../../../../src/rules/external-content/network-share-resource.ts'
import { link, reference } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(networkShareResource, {
	finds: [
		{ name: 'UNC path', facts: [reference({ target: '\\\\files.example\\share\\a.png' })] },
		{ name: 'address with a host', facts: [reference({ role: 'workbook', target: 'file://files.example/a.xlsx' })] },
		{ name: 'four slashes', facts: [reference({ target: 'file:////files.example/a.png' })] },
		{ name: 'WebDAV', facts: [reference({ role: 'linked-object', target: '\\\\files.example@SSL\\DavWWWRoot\\a.docx' })] },
	],
	passes: [
		{ name: 'web server', facts: [reference()] },
		{ name: 'template', facts: [reference({ role: 'template', target: '\\\\files.example\\a.dotx' })] },
		{ name: 'on a click', facts: [link('\\\\files.example\\a.docx')] },
	],
})
