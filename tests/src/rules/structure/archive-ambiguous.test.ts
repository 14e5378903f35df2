// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { archiveAmbiguous } from '../../../../src/rules/structure/archive-ambiguous.ts'
import { structure } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(archiveAmbiguous, {
	finds: [
		{ name: 'zip-directory-twice', facts: [structure('zip-directory-twice')] },
		{ name: 'zip-names-differ', facts: [structure('zip-names-differ')] },
		{ name: 'zip-sizes-differ', facts: [structure('zip-sizes-differ')] },
		{ name: 'zip-methods-differ', facts: [structure('zip-methods-differ')] },
		{ name: 'zip-name-twice', facts: [structure('zip-name-twice')] },
		{ name: 'zip-name-unsafe', facts: [structure('zip-name-unsafe')] },
		{ name: 'zip-overlap', facts: [structure('zip-overlap')] },
		{ name: 'zip-unlisted-entry', facts: [structure('zip-unlisted-entry')] },
		{ name: 'zip-disagreement', facts: [structure('zip-disagreement')] },
		{ name: 'with what shows it', facts: [structure('zip-directory-twice', { detail: 'entry 3' })], target: 'zip-directory-twice: entry 3' },
	],
	passes: [
		{ name: 'built unusually', facts: [structure('zip-flags-differ')] },
	],
})
