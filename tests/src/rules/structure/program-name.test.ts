// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { programName } from '../../../../src/rules/structure/program-name.ts'
import { inside, named } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(programName, {
	finds: [
		{ name: 'text under the name of a script', facts: [named('text', 'js')], target: '.js' },
		{ name: 'text under the name of a starter', facts: [named('text', 'url')] },
		{ name: 'package under the name of an extension of an office program', facts: [named('zip', 'oxt')] },
		{ name: 'nothing that anybody recognises', facts: [named('unknown', 'vbs')] },
	],
	passes: [
		{ name: 'script that is seen to be one', facts: [named('script', 'js')] },
		{ name: 'text', facts: [named('text', 'txt')] },
		{ name: 'no ending', facts: [named('text', '')] },
		{ name: 'part of a package', facts: [inside('text', 'a.js', 'script')] },
		{ name: 'attachment, which is a finding of its own', facts: [inside('text', 'a.js', 'attachment')] },
	],
})
