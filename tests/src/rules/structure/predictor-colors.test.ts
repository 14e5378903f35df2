// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { predictorColors } from '../../../../src/rules/structure/predictor-colors.ts'
import { exploit } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(predictorColors, {
	finds: [
		{ name: 'construct', facts: [exploit('predictor-colors')] },
		{ name: 'names an address', facts: [exploit('predictor-colors', { target: 'http://example.org/a' })], target: 'http://example.org/a' },
	],
	passes: [
		{ name: 'another construct', facts: [exploit('flash-object')] },
	],
})
