// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defect } from '../defect.ts'
import { defineRule } from '../rule.ts'

/** A compound file or a record stream in it that is damaged. [MS-CFB], [MS-DOC], [MS-XLS], [MS-PPT] */
export const compoundFileDamaged = defineRule({
	id: 'compound-file-damaged',
	trait: 'malformed',
	severity: 'medium',
	confidence: 'certain',
	remedy: 'rebuild-container',
	references: [],
	find: defect('cfb-header', 'cfb-chain-cycle', 'cfb-sector-outside', 'cfb-directory', 'cfb-name-twice', 'cfb-sector-shared', 'cfb-truncated', 'record-damaged'),
	text: {
		de: {
			title: 'Der innere Aufbau der Datei ist beschädigt',
			meaning: 'In dieser alten Art von Datei verweisen Stücke aufeinander. Hier führen Verweise ins Leere, im Kreis oder an dieselbe Stelle.',
			risk: 'Ein Programm kann etwas anderes anzeigen als das, was diese Prüfung gesehen hat.',
			advice: 'Öffnen Sie das Dokument in LibreOffice, speichern Sie es im OpenDocument-Format und reichen Sie diese Fassung ein.',
		},
		en: {
			title: 'The inner structure of the file is damaged',
			meaning: 'In this old kind of file, pieces refer to each other. Here references lead nowhere, in a circle or to the same place.',
			risk: 'A program can show something other than what this inspection has seen.',
			advice: 'Open the document in LibreOffice, save it in an OpenDocument format and submit that version.',
		},
	},
})
