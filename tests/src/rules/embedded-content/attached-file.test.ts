// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { attachedFile } from '../../../../src/rules/embedded-content/attached-file.ts'
import { embedded, inside } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(attachedFile, {
	finds: [
		{ name: 'attachment', facts: [embedded({ what: 'file', name: 'annex.pdf' })], target: 'annex.pdf' },
		{ name: 'in an older revision', facts: [embedded({ what: 'file', name: 'annex.pdf', earlier: true })], confidence: 'possible' },
	],
	passes: [
		{ name: 'not readable', facts: [embedded({ what: 'file', readable: false })] },
		{ name: 'object', facts: [embedded()] },
		{ name: 'archive of scripts', facts: [inside('zip', 'tools.pyz', 'script'), embedded({ what: 'file', name: 'a.py', at: { path: ['motion.odt', 'tools.pyz', 'a.py'] } })] },
	],
})
