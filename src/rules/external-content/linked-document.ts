// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { loaded } from '../outside.ts'
import { defineRule } from '../rule.ts'

/** A part of a master document, or a file named in the file table. */
export const linkedDocument = defineRule({
	id: 'linked-document',
	trait: 'external-resource',
	severity: 'medium',
	confidence: 'certain',
	remedy: 'cut-external-references',
	references: [],
	find: loaded(['sub-document', 'file-table', 'imported-content']),
	text: {
		de: {
			title: 'Ein Teil des Dokuments steht in einer anderen Datei: {target}',
			meaning: 'Das Dokument setzt sich aus mehreren Dateien zusammen. Diese Datei wurde nicht mitgeschickt und wird beim Öffnen gesucht.',
			risk: 'Andere sehen nicht das vollständige Dokument, oder sie sehen einen Inhalt, den jemand später geändert hat.',
			advice: 'Fügen Sie alle Teile zu einem Dokument zusammen: in LibreOffice „Datei › Exportieren“ aus dem Globaldokument, in Word „Ansicht › Gliederung › Dokument anzeigen › Verknüpfung aufheben“.',
		},
		en: {
			title: 'A part of the document is in another file: {target}',
			meaning: 'The document is put together from several files. This file was not sent with it and is looked for on opening.',
			risk: 'Others do not see the whole document, or they see content that somebody changed later.',
			advice: 'Join all parts into one document: in LibreOffice “File › Export” from the master document, in Word “View › Outline › Show Document › Unlink”.',
		},
	},
})
