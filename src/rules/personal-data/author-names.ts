// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { metadata } from '../hidden.ts'
import { defineRule } from '../rule.ts'

/** Names of people in the properties of the document. */
export const authorNames = defineRule({
	id: 'author-names',
	trait: 'personal-metadata',
	severity: 'info',
	confidence: 'certain',
	remedy: 'drop-metadata',
	references: [],
	find: metadata('author', 'last-author', 'manager'),
	text: {
		de: {
			title: 'In den Eigenschaften steht ein Name: {target}',
			meaning: 'Das Programm hat festgehalten, wer das Dokument angelegt oder zuletzt bearbeitet hat.',
			risk: 'Wird das Dokument veröffentlicht, ist auch dieser Name öffentlich.',
			advice: 'Wenn der Name nicht bekannt werden soll, entfernen Sie ihn: in LibreOffice „Datei › Eigenschaften › Allgemein › Eigenschaften zurücksetzen“, in Word „Datei › Informationen › Auf Probleme überprüfen › Dokument prüfen“.',
		},
		en: {
			title: 'The properties contain a name: {target}',
			meaning: 'The program has recorded who made the document or edited it last.',
			risk: 'If the document is published, this name is public, too.',
			advice: 'If the name should not be known, remove it: in LibreOffice “File › Properties › General › Reset Properties”, in Word “File › Info › Check for Issues › Inspect Document”.',
		},
	},
})
