// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { loaded } from '../outside.ts'
import { defineRule } from '../rule.ts'

/** A field that brings in a picture, text or object: INCLUDEPICTURE, INCLUDETEXT, LINK, RD. ECMA-376-1 §17.16.5 */
export const linkedField = defineRule({
	id: 'linked-field',
	trait: 'external-resource',
	severity: 'medium',
	confidence: 'certain',
	remedy: 'cut-external-references',
	references: [],
	find: loaded(['field']),
	text: {
		de: {
			title: 'Ein Feld holt Inhalt aus {target}',
			meaning: 'Im Text steht ein Feld, das sich beim Öffnen, Drucken oder Aktualisieren Inhalt aus einer anderen Datei holt.',
			risk: 'Der Inhalt kann sich ändern, nachdem das Dokument eingereicht wurde, und der Besitzer der anderen Datei kann vom Öffnen erfahren.',
			advice: 'Wandeln Sie das Feld in gewöhnlichen Text um: in Word die Stelle markieren und Strg + Umschalt + F9 drücken, in LibreOffice „Bearbeiten › Verknüpfungen zu externen Dateien › Verknüpfung lösen“.',
		},
		en: {
			title: 'A field takes content from {target}',
			meaning: 'In the text there is a field that takes content from another file on opening, printing or updating.',
			risk: 'The content can change after the document was submitted, and the owner of the other file can learn of the opening.',
			advice: 'Turn the field into ordinary text: in Word mark the place and press Ctrl + Shift + F9, in LibreOffice “Edit › Links to External Files › Break Link”.',
		},
	},
})
