// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { hiddenSlide } from '../../../../src/rules/hidden-content/hidden-slide.ts'
import { hidden } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(hiddenSlide, {
	finds: [
		{ name: 'slide', facts: [hidden('hidden-slide')] },
	],
	passes: [
		{ name: 'sheet', facts: [hidden('hidden-sheet')] },
	],
})
