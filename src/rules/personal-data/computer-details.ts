// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { metadata } from '../hidden.ts'
import { defineRule } from '../rule.ts'

/** Names of printers, folders and files of the author's computer. */
export const computerDetails = defineRule({
	id: 'computer-details',
	trait: 'personal-metadata',
	severity: 'info',
	confidence: 'certain',
	remedy: 'drop-metadata',
	references: [],
	find: metadata('printer', 'file-path'),
	text: {
		de: {
			title: 'Das Dokument verrät etwas über einen Computer: {target}',
			meaning: 'Das Programm hat den Namen eines Druckers, eines Ordners oder einer Datei mitgespeichert.',
			risk: 'Solche Namen verraten, wie Ihre Geräte und Ihre Ablage heißen.',
			advice: 'Wenn das nicht bekannt werden soll, entfernen Sie die Angaben: in LibreOffice „Datei › Eigenschaften › Allgemein › Eigenschaften zurücksetzen“, in Word „Datei › Informationen › Auf Probleme überprüfen › Dokument prüfen“.',
		},
		en: {
			title: 'The document tells something about a computer: {target}',
			meaning: 'The program has saved the name of a printer, a folder or a file along.',
			risk: 'Such names tell what your devices and your filing are called.',
			advice: 'If this should not be known, remove the details: in LibreOffice “File › Properties › General › Reset Properties”, in Word “File › Info › Check for Issues › Inspect Document”.',
		},
	},
})
