// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defect } from '../defect.ts'
import { defineRule } from '../rule.ts'

/** A DTD in a document. It is never processed; programs that do may show something else. XML 1.0 §2.8 */
export const documentTypeDeclaration = defineRule({
	id: 'document-type-declaration',
	trait: 'hidden-content',
	severity: 'info',
	confidence: 'certain',
	remedy: 'rebuild-container',
	references: [],
	find: defect('xml-doctype'),
	text: {
		de: {
			title: 'Das Dokument enthält Regeln für seinen eigenen Aufbau',
			meaning: 'In einem Teil der Datei steht eine sogenannte Dokumenttyp-Deklaration. Ältere Büroprogramme schrieben sie in jede Datei.',
			risk: 'Programme, die sie auswerten, können mehr anzeigen als solche, die sie übergehen. Diese Prüfung übergeht sie.',
			advice: 'Sie müssen nichts tun. Wenn Sie das Dokument mit einem aktuellen LibreOffice neu speichern, fällt sie weg.',
		},
		en: {
			title: 'The document contains rules for its own structure',
			meaning: 'In a part of the file there is a so-called document type declaration. Older office programs wrote it into every file.',
			risk: 'Programs that process it can show more than those that skip it. This inspection skips it.',
			advice: 'You need not do anything. If you save the document again with a current LibreOffice, it disappears.',
		},
	},
})
