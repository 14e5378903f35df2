// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { isFar, loaded } from '../outside.ts'
import { defineRule } from '../rule.ts'

/** A picture that a program fetches from a server when it shows the document. */
export const remoteImage = defineRule({
	id: 'remote-image',
	trait: 'external-resource',
	severity: 'medium',
	confidence: 'certain',
	remedy: 'cut-external-references',
	references: ['https://attack.mitre.org/techniques/T1221/'],
	find: loaded(['image'], isFar),
	text: {
		de: {
			title: 'Ein Bild wird von {host} nachgeladen',
			meaning: 'Das Bild liegt nicht im Dokument. Beim Öffnen würde das Dokument Kontakt zu {host} aufnehmen.',
			risk: 'Der Betreiber erfährt, wer das Dokument wann öffnet, und kann das Bild jederzeit gegen ein anderes austauschen.',
			advice: 'Fügen Sie das Bild in das Dokument ein, statt es zu verknüpfen: in LibreOffice „Bearbeiten › Verknüpfungen zu externen Dateien › Verknüpfung lösen“, in Word „Datei › Informationen › Verknüpfungen mit Dateien bearbeiten › Verknüpfung aufheben“.',
		},
		en: {
			title: 'A picture is fetched from {host}',
			meaning: 'The picture is not in the document. On opening, the document would contact {host}.',
			risk: 'Whoever runs that server learns who opens the document and when, and can replace the picture at any time.',
			advice: 'Put the picture into the document instead of linking it: in LibreOffice “Edit › Links to External Files › Break Link”, in Word “File › Info › Edit Links to Files › Break Link”.',
		},
	},
})
