// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { clickStartsMacro } from '../../../../src/rules/active-content/click-starts-macro.ts'
import { code, trigger } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(clickStartsMacro, {
	finds: [
		{ name: 'button', facts: [trigger(), code()] },
		{ name: 'macro in a presentation', facts: [trigger({ target: 'ppaction://macro?name=Main', on: 'link' }), code()] },
	],
	passes: [
		{ name: 'macro that is not there', facts: [trigger()] },
		{ name: 'command', facts: [trigger({ target: '.uno:Quit' }), code()] },
		{ name: 'next slide', facts: [trigger({ target: 'ppaction://hlinksldjump', on: 'link' }), code()] },
		{ name: 'without a click', facts: [trigger({ automatic: true }), code()] },
	],
})
