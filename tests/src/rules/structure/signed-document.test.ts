// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { signedDocument } from '../../../../src/rules/structure/signed-document.ts'
import { signature } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(signedDocument, {
	finds: [
		{ name: 'signature', facts: [signature({ signer: 'Anna Beispiel' })], target: 'Anna Beispiel' },
		{ name: 'covers the whole file', facts: [signature({ coversWholeFile: true })] },
	],
	passes: [
		{ name: 'covers a part', facts: [signature({ coversWholeFile: false })] },
		{ name: 'macros', facts: [signature({ of: 'macros' })] },
	],
})
