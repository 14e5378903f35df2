// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { scriptLink } from '../../../../src/rules/external-content/script-link.ts'
import { link } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(scriptLink, {
	finds: [
		{ name: 'JavaScript', facts: [link('javascript:alert(1)')] },
		{ name: 'JavaScript in pieces', facts: [link(' java&#x73;cript&colon;alert(1)')] },
		{ name: 'macro of the office program', facts: [link('vnd.sun.star.script:Tools.Debug.Main?language=Basic&location=application')] },
	],
	passes: [
		{ name: 'page', facts: [link('https://example.org/javascript:alert(1)')] },
	],
})
