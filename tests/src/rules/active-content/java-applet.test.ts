// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { javaApplet } from '../../../../src/rules/active-content/java-applet.ts'
import { control } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(javaApplet, {
	finds: [
		{ name: 'applet', facts: [control({ technology: 'applet', name: 'Clock.class' })] },
	],
	passes: [
		{ name: 'ActiveX', facts: [control()] },
	],
})
