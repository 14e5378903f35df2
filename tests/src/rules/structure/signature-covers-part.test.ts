// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { signatureCoversPart } from '../../../../src/rules/structure/signature-covers-part.ts'
import { signature } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(signatureCoversPart, {
	finds: [
		{ name: 'covers a part', facts: [signature({ coversWholeFile: false, signer: 'Anna Beispiel' })] },
	],
	passes: [
		{ name: 'covers the whole file', facts: [signature({ coversWholeFile: true })] },
		{ name: 'usage rights', facts: [signature({ of: 'usage-rights', coversWholeFile: false })] },
	],
})
