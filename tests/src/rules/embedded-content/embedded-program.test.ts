// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { embeddedProgram } from '../../../../src/rules/embedded-content/embedded-program.ts'
import { embedded, inside, named } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(embeddedProgram, {
	finds: [
		{ name: 'program by content', facts: [inside('pe', 'invoice.txt')], target: 'invoice.txt' },
		{ name: 'program by name', facts: [inside('text', 'invoice.js')], confidence: 'likely' },
		{ name: 'program that could not be read', facts: [embedded({ what: 'file', name: 'invoice.pdf.lnk', readable: false })], confidence: 'likely' },
		{ name: 'program as a picture', facts: [inside('elf', 'image1.png', 'picture')] },
	],
	passes: [
		{ name: 'script of the document', facts: [inside('script', 'links.py', 'script')] },
		{ name: 'archive of scripts', facts: [inside('zip', 'Scripts/python/tools.pyz', 'script'), { ...inside('script', 'x.py', 'content'), at: { path: ['motion.odt', 'Scripts/python/tools.pyz', '__init__.py'] } }] },
		{ name: 'program that was submitted as such', facts: [named('pe', 'exe')] },
		{ name: 'attached text', facts: [inside('text', 'notes.txt')] },
		{ name: 'part with a technical name', facts: [inside('ole', 'oleObject1.bin', 'object')] },
	],
})
