// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { clicked } from '../outside.ts'
import { defineRule } from '../rule.ts'

/** A link to a file that starts something. */
export const programLink = defineRule({
	id: 'program-link',
	trait: 'dangerous-link',
	severity: 'high',
	confidence: 'likely',
	remedy: 'cut-links',
	references: ['https://attack.mitre.org/techniques/T1204/001/'],
	find: clicked(['web', 'ftp', 'network-path', 'local-file', 'relative', 'other'], (target) => target.isProgram),
	text: {
		de: {
			title: 'Ein Link führt zu einem Programm: {target}',
			meaning: 'Der Link führt zu einer Datei, die kein Dokument ist, sondern auf dem Computer etwas startet.',
			risk: 'Wer den Link anklickt und die Datei öffnet, führt ein fremdes Programm aus.',
			advice: 'Entfernen Sie den Link, oder verlinken Sie die Seite, auf der das Programm beschrieben wird.',
		},
		en: {
			title: 'A link leads to a program: {target}',
			meaning: 'The link leads to a file that is not a document but starts something on the computer.',
			risk: 'Whoever clicks the link and opens the file runs an unknown program.',
			advice: 'Remove the link, or link to the page on which the program is described.',
		},
	},
})
