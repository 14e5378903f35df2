// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { hiddenLayer } from '../../../../src/rules/hidden-content/hidden-layer.ts'
import { hidden } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(hiddenLayer, {
	finds: [
		{ name: 'layer', facts: [hidden('hidden-layer', { name: 'Draft' })] },
	],
	passes: [
		{ name: 'slide', facts: [hidden('hidden-slide')] },
	],
})
