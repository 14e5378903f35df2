// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { usageRightsSignature } from '../../../../src/rules/structure/usage-rights-signature.ts'
import { signature } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(usageRightsSignature, {
	finds: [
		{ name: 'usage rights', facts: [signature({ of: 'usage-rights' })] },
	],
	passes: [
		{ name: 'document', facts: [signature()] },
	],
})
