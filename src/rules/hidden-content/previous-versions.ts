// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { hidden } from '../hidden.ts'
import { defineRule } from '../rule.ts'

/** Earlier states of the document that are kept inside. ODF 1.4 (VersionList.xml), ISO 32000-2 §7.5.6 */
export const previousVersions = defineRule({
	id: 'previous-versions',
	trait: 'previous-versions',
	severity: 'low',
	confidence: 'certain',
	remedy: 'drop-versions',
	references: [],
	find: hidden('previous-version'),
	text: {
		de: {
			title: 'Das Dokument enthält frühere Fassungen',
			meaning: 'In der Datei stecken ältere Stände des Dokuments. Sie lassen sich wieder hervorholen.',
			risk: 'Andere können lesen, was in einer früheren Fassung stand.',
			advice: 'Löschen Sie die Fassungen: in LibreOffice „Datei › Versionen“. Bei einem PDF erzeugen Sie die Datei aus dem Ausgangsdokument neu, oder drucken Sie sie in eine neue PDF-Datei.',
		},
		en: {
			title: 'The document contains earlier versions',
			meaning: 'Older states of the document are in the file. They can be brought back.',
			risk: 'Others can read what an earlier version said.',
			advice: 'Delete the versions: in LibreOffice “File › Versions”. For a PDF, make the file again from the original document, or print it into a new PDF file.',
		},
	},
})
