// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { eventStartsMacro } from '../../../../src/rules/active-content/event-starts-macro.ts'
import { trigger } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(eventStartsMacro, {
	finds: [
		{ name: 'on opening', facts: [trigger({ event: 'dom:load', automatic: true, on: 'document' })] },
	],
	passes: [
		{ name: 'on a click', facts: [trigger()] },
	],
})
