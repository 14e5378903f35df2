// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { unusedPart } from '../../../../src/rules/hidden-content/unused-part.ts'
import { hidden, structure } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(unusedPart, {
	finds: [
		{ name: 'part', facts: [hidden('unreferenced-part', { name: 'word/old.xml' })], target: 'word/old.xml' },
		{ name: 'stream', facts: [structure('cfb-orphan-stream', { detail: 'Old' })], target: 'Old' },
		{ name: 'part without a name', facts: [hidden('unreferenced-part')], target: 'content.xml' },
	],
	passes: [
		{ name: 'thumbnail', facts: [hidden('thumbnail')] },
		{ name: 'damage', facts: [structure('zip-crc')] },
	],
})
