// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defect } from '../defect.ts'
import { defineRule } from '../rule.ts'

/** RTF that is written in a way only known from attempts to escape inspection. RTF 1.9.1 */
export const writtenToEvade = defineRule({
	id: 'written-to-evade',
	trait: 'exploit-pattern',
	severity: 'high',
	confidence: 'possible',
	remedy: 'rebuild-container',
	references: ['https://attack.mitre.org/techniques/T1027/'],
	find: defect('rtf-evasion'),
	text: {
		de: {
			title: 'Das Dokument ist so geschrieben, dass Prüfungen es schlecht lesen',
			meaning: 'An mehreren Stellen weicht der Aufbau so von der üblichen Schreibweise ab, dass Word ihn versteht, viele Prüfprogramme aber nicht.',
			risk: 'Das kann ein schlecht gemachtes Programm gewesen sein. Es ist aber auch ein Mittel, um Inhalt zu verstecken.',
			advice: 'Öffnen Sie das Dokument in LibreOffice, speichern Sie es als ODT und reichen Sie diese Fassung ein.',
		},
		en: {
			title: 'The document is written so that inspections read it badly',
			meaning: 'In several places the structure departs from the usual spelling in such a way that Word understands it but many inspection programs do not.',
			risk: 'This may come from a badly made program. But it is also a means to hide content.',
			advice: 'Open the document in LibreOffice, save it as ODT and submit that version.',
		},
	},
})
