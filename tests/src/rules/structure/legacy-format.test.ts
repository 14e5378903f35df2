// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { legacyFormat } from '../../../../src/rules/structure/legacy-format.ts'
import { inside, named } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(legacyFormat, {
	finds: [
		{ name: 'Word 97', facts: [named('doc', 'doc')], target: 'doc' },
		{ name: 'behind a lock', facts: [{ ...named('xls', 'xls'), within: 'decrypted' }] },
	],
	passes: [
		{ name: 'OpenDocument', facts: [named('odt', 'odt')] },
		{ name: 'embedded', facts: [inside('doc', 'object.doc', 'object')] },
	],
})
