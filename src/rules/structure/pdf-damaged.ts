// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defect } from '../defect.ts'
import { defineRule } from '../rule.ts'

/** A PDF without the parts a reader needs, or with broken ones. ISO 32000-2 §7.5 */
export const pdfDamaged = defineRule({
	id: 'pdf-damaged',
	trait: 'malformed',
	severity: 'medium',
	confidence: 'certain',
	remedy: 'rebuild-container',
	references: [],
	find: defect('pdf-header-missing', 'pdf-trailer-missing', 'pdf-object-damaged', 'pdf-stream-damaged', 'pdf-root-missing', 'pdf-pages-damaged'),
	text: {
		de: {
			title: 'Das PDF ist beschädigt',
			meaning: 'Ein Bestandteil, den jedes Anzeigeprogramm braucht, fehlt oder ist nicht lesbar.',
			risk: 'Ein Teil des Inhalts fehlt oder konnte nicht geprüft werden. Jedes Programm behilft sich anders.',
			advice: 'Laden Sie die Datei noch einmal hoch. Hilft das nicht, erzeugen Sie das PDF aus dem Ausgangsdokument neu.',
		},
		en: {
			title: 'The PDF is damaged',
			meaning: 'A component that every viewer needs is missing or cannot be read.',
			risk: 'A part of the content is missing or could not be inspected. Every program copes in its own way.',
			advice: 'Upload the file once more. If that does not help, make the PDF again from the original document.',
		},
	},
})
