// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { clickStartsCommand } from '../../../../src/rules/external-content/click-starts-command.ts'
import { code, trigger } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(clickStartsCommand, {
	finds: [
		{ name: 'command on a button', facts: [trigger({ target: '.uno:Quit' })] },
		{ name: 'program in a presentation', facts: [trigger({ target: 'ppaction://program', on: 'link' })] },
		{ name: 'path of a program', facts: [trigger({ target: 'C:\\tools\\a.exe' })] },
		{ name: 'macro of the office program', facts: [trigger({ target: 'vnd.sun.star.script:Tools.Debug.Main?language=Basic&location=application' })] },
	],
	passes: [
		{ name: 'next slide', facts: [trigger({ target: 'ppaction://hlinkshowjump?jump=nextslide', on: 'link' })] },
		{ name: 'macro that is not there', facts: [trigger({ target: 'Abort', on: 'field' })] },
		{ name: 'macro of the document', facts: [trigger(), code()] },
		{ name: 'without a click', facts: [trigger({ target: '.uno:Quit', automatic: true })] },
	],
})
