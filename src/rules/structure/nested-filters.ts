// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { pattern } from '../pattern.ts'
import { defineRule } from '../rule.ts'

/** The same data packed many times over, to escape inspection. */
export const nestedFilters = defineRule({
	id: 'nested-filters',
	trait: 'exploit-pattern',
	severity: 'high',
	confidence: 'likely',
	remedy: 'rebuild-container',
	references: ['https://attack.mitre.org/techniques/T1027/'],
	find: pattern('nested-filters'),
	text: {
		de: {
			title: 'Ein Teil des Dokuments ist mehrfach ineinander verpackt',
			meaning: 'Dieselben Daten wurden mehrmals hintereinander verpackt. Kein übliches Programm tut das.',
			risk: 'So wird Inhalt vor Prüfungen versteckt.',
			advice: 'Erzeugen Sie das Dokument aus dem Ausgangsdokument neu, oder drucken Sie es in eine neue PDF-Datei.',
		},
		en: {
			title: 'A part of the document is packed several times over',
			meaning: 'The same data was packed several times in a row. No common program does that.',
			risk: 'In this way content is hidden from inspections.',
			advice: 'Make the document again from the original, or print it into a new PDF file.',
		},
	},
})
