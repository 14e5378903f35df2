// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defect } from '../defect.ts'
import { defineRule } from '../rule.ts'

/** One file that is two documents at once. */
export const polyglot = defineRule({
	id: 'polyglot',
	trait: 'format-mismatch',
	severity: 'high',
	confidence: 'likely',
	remedy: 'rebuild-container',
	references: ['https://attack.mitre.org/techniques/T1036/008/'],
	find: defect('polyglot'),
	text: {
		de: {
			title: 'Die Datei ist zwei Dokumente zugleich',
			meaning: 'Je nachdem, welches Programm sie öffnet, ist sie ein anderes Dokument.',
			risk: 'Sie sehen vielleicht etwas anderes als die Empfänger und als diese Prüfung.',
			advice: 'Öffnen Sie die Datei in dem Programm, mit dem Sie sie erstellt haben, und speichern Sie sie unter neuem Namen.',
		},
		en: {
			title: 'The file is two documents at once',
			meaning: 'Depending on the program that opens it, it is a different document.',
			risk: 'You may see something other than the recipients and this inspection do.',
			advice: 'Open the file in the program with which you made it, and save it under a new name.',
		},
	},
})
