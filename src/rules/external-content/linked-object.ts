// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { loaded } from '../outside.ts'
import { defineRule } from '../rule.ts'

/** An OLE object whose content is in another file. ECMA-376-1 §18.3.1.59, [MS-OLEDS] §1.3.3 */
export const linkedObject = defineRule({
	id: 'linked-object',
	trait: 'external-resource',
	severity: 'high',
	confidence: 'certain',
	remedy: 'cut-external-references',
	references: ['https://attack.mitre.org/techniques/T1221/', 'https://attack.mitre.org/techniques/T1559/001/'],
	find: loaded(['linked-object']),
	text: {
		de: {
			title: 'Ein verknüpftes Objekt wird aus {target} geholt',
			meaning: 'Ein Teil des Dokuments, zum Beispiel eine Tabelle oder ein anderes Dokument, liegt in einer anderen Datei und wird beim Öffnen von dort geholt.',
			risk: 'Was an dieser Stelle erscheint, bestimmt, wer die andere Datei besitzt. Auf diesem Weg wurde schon fremder Programmcode gestartet.',
			advice: 'Lösen Sie die Verknüpfung; das zuletzt gezeigte Bild bleibt erhalten: in LibreOffice „Bearbeiten › Verknüpfungen zu externen Dateien › Verknüpfung lösen“, in Word „Datei › Informationen › Verknüpfungen mit Dateien bearbeiten › Verknüpfung aufheben“.',
		},
		en: {
			title: 'A linked object is fetched from {target}',
			meaning: 'A part of the document, for instance a table or another document, is in another file and is fetched from there on opening.',
			risk: 'Whoever owns the other file decides what appears in this place. Other people’s program code has been started this way.',
			advice: 'Break the link; the picture shown last remains: in LibreOffice “Edit › Links to External Files › Break Link”, in Word “File › Info › Edit Links to Files › Break Link”.',
		},
	},
})
