// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { embeddedChart } from '../../../../src/rules/embedded-content/embedded-chart.ts'
import { embedded } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(embeddedChart, {
	finds: [
		{ name: 'chart', facts: [embedded({ what: 'chart', name: 'Object 1' })] },
		{ name: 'formula', facts: [embedded({ what: 'formula', name: 'Object 2' })] },
	],
	passes: [
		{ name: 'not readable', facts: [embedded({ what: 'chart', readable: false })] },
		{ name: 'document', facts: [embedded({ what: 'document' })] },
	],
})
