// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { isNear, loaded } from '../outside.ts'
import { defineRule } from '../rule.ts'

/** A linked picture on the author's computer or beside the document. */
export const localImage = defineRule({
	id: 'local-image',
	trait: 'external-resource',
	severity: 'low',
	confidence: 'certain',
	remedy: 'cut-external-references',
	references: [],
	find: loaded(['image'], isNear),
	text: {
		de: {
			title: 'Ein Bild liegt außerhalb des Dokuments: {target}',
			meaning: 'Das Dokument zeigt ein Bild, das auf einem Computer gespeichert ist und nicht mitgeschickt wurde.',
			risk: 'Andere sehen an dieser Stelle kein Bild oder ein falsches. Außerdem verrät der Pfad, wie Ordner auf Ihrem Computer heißen.',
			advice: 'Fügen Sie das Bild in das Dokument ein: in LibreOffice „Bearbeiten › Verknüpfungen zu externen Dateien › Verknüpfung lösen“, in Word „Datei › Informationen › Verknüpfungen mit Dateien bearbeiten › Verknüpfung aufheben“.',
		},
		en: {
			title: 'A picture is outside the document: {target}',
			meaning: 'The document shows a picture that is stored on a computer and was not sent with it.',
			risk: 'Others see no picture in that place, or a wrong one. The path also tells what folders on your computer are called.',
			advice: 'Put the picture into the document: in LibreOffice “Edit › Links to External Files › Break Link”, in Word “File › Info › Edit Links to Files › Break Link”.',
		},
	},
})
