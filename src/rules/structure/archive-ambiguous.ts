// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defect } from '../defect.ts'
import { defineRule } from '../rule.ts'

/** A ZIP container that different readers may unpack differently. APPNOTE 6.3.10 */
export const archiveAmbiguous = defineRule({
	id: 'archive-ambiguous',
	trait: 'malformed',
	severity: 'high',
	confidence: 'certain',
	remedy: 'rebuild-container',
	references: [],
	find: defect('zip-directory-twice', 'zip-names-differ', 'zip-sizes-differ', 'zip-methods-differ', 'zip-name-twice', 'zip-name-unsafe', 'zip-overlap', 'zip-unlisted-entry', 'zip-disagreement'),
	text: {
		de: {
			title: 'Die Datei lässt sich auf zwei Arten lesen',
			meaning: 'Ein Dokument dieser Art ist ein Paket aus vielen Teilen mit einem Inhaltsverzeichnis. Hier passen Verzeichnis und Inhalt nicht zusammen.',
			risk: 'Ein Programm kann etwas anderes anzeigen als das, was diese Prüfung gesehen hat.',
			advice: 'Öffnen Sie das Dokument in LibreOffice oder Word, speichern Sie es unter neuem Namen und reichen Sie diese Fassung ein.',
		},
		en: {
			title: 'The file can be read in two ways',
			meaning: 'A document of this kind is a package of many parts with a table of contents. Here table and contents do not match.',
			risk: 'A program can show something other than what this inspection has seen.',
			advice: 'Open the document in LibreOffice or Word, save it under a new name and submit that version.',
		},
	},
})
