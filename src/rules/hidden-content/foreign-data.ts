// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defect } from '../defect.ts'
import { defineRule } from '../rule.ts'

/** Bytes before, between or after the document in its own file. */
export const foreignData = defineRule({
	id: 'foreign-data',
	trait: 'hidden-content',
	severity: 'low',
	confidence: 'likely',
	remedy: 'rebuild-container',
	references: [],
	find: defect('zip-data-before', 'zip-data-after', 'zip-data-between', 'zip-comment', 'cfb-data-after', 'rtf-data-before', 'rtf-data-after', 'pdf-data-after', 'pdf-data-between', 'pdf-header-late'),
	text: {
		de: {
			title: 'Die Datei enthält Daten, die nicht zum Dokument gehören',
			meaning: 'Vor, zwischen oder hinter den Teilen des Dokuments stehen weitere Daten. Kein Büroprogramm zeigt sie an.',
			risk: 'Meist sind es Reste von Programmen oder von der Übertragung. Es lassen sich aber auch Inhalte darin verstecken.',
			advice: 'Öffnen Sie das Dokument und speichern Sie es unter neuem Namen, oder erzeugen Sie das PDF neu. Dabei fallen diese Daten weg.',
		},
		en: {
			title: 'The file contains data that does not belong to the document',
			meaning: 'Before, between or behind the parts of the document there is further data. No office program shows it.',
			risk: 'Usually it is left over from programs or from transmission. But content can also be hidden in it.',
			advice: 'Open the document and save it under a new name, or make the PDF again. The data disappears.',
		},
	},
})
