// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { macroFormatDisguised } from '../../../../src/rules/structure/macro-format-disguised.ts'
import { named } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(macroFormatDisguised, {
	finds: [
		{ name: 'macros under a macro-free name', facts: [named('docm', 'docx')], target: 'docm' },
		{ name: 'template under a macro-free name', facts: [named('xltm', 'xltx')] },
	],
	passes: [
		{ name: 'name says so', facts: [named('docm', 'docm')] },
		{ name: 'macro template under the name of its base', facts: [named('dotm', 'docm')] },
		{ name: 'no macros under a macro name', facts: [named('docx', 'docm')] },
	],
})
