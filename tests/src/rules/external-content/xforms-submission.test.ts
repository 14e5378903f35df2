// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { xformsSubmission } from '../../../../src/rules/external-content/xforms-submission.ts'
import { connection } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(xformsSubmission, {
	finds: [
		{ name: 'submission', facts: [connection({ type: 'xforms', target: 'https://example.org/submit' })] },
	],
	passes: [
		{ name: 'database', facts: [connection()] },
	],
})
