// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { signedMacros } from '../../../../src/rules/structure/signed-macros.ts'
import { signature } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(signedMacros, {
	finds: [
		{ name: 'macros', facts: [signature({ of: 'macros' })] },
	],
	passes: [
		{ name: 'document', facts: [signature()] },
	],
})
