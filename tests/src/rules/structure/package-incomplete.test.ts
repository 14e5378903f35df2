// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { packageIncomplete } from '../../../../src/rules/structure/package-incomplete.ts'
import { structure } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(packageIncomplete, {
	finds: [
		{ name: 'odf-mimetype-unknown', facts: [structure('odf-mimetype-unknown')] },
		{ name: 'odf-manifest-missing', facts: [structure('odf-manifest-missing')] },
		{ name: 'odf-content-missing', facts: [structure('odf-content-missing')] },
		{ name: 'opc-content-types-missing', facts: [structure('opc-content-types-missing')] },
		{ name: 'opc-main-part-differs', facts: [structure('opc-main-part-differs')] },
		{ name: 'opc-main-part-missing', facts: [structure('opc-main-part-missing')] },
		{ name: 'main-stream-missing', facts: [structure('main-stream-missing')] },
		{ name: 'with what shows it', facts: [structure('odf-mimetype-unknown', { detail: 'entry 3' })], target: 'odf-mimetype-unknown: entry 3' },
	],
	passes: [
		{ name: 'built unusually', facts: [structure('zip-flags-differ')] },
	],
})
