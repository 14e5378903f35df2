// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { action } from '../pdf.ts'
import { defineRule } from '../rule.ts'

/** A SubmitForm action. ISO 32000-2 §12.7.6.2 */
export const pdfSubmitForm = defineRule({
	id: 'pdf-submit-form',
	trait: 'pdf-submit-form',
	severity: 'medium',
	confidence: 'certain',
	remedy: 'drop-pdf-actions',
	references: [],
	find: action(['SubmitForm'], 'high'),
	text: {
		de: {
			title: 'Das PDF sendet Eingaben an {target}',
			meaning: 'Das PDF enthält ein Formular. Was darin eingetragen wird, kann an eine Adresse im Netz gesendet werden.',
			risk: 'Eingaben können bei jemandem ankommen, für den sie nicht bestimmt sind.',
			advice: 'Zum Lesen genügt eine Fassung ohne Formular: Drucken Sie das PDF in eine neue PDF-Datei.',
		},
		en: {
			title: 'The PDF sends entries to {target}',
			meaning: 'The PDF contains a form. What is filled in can be sent to an address on the network.',
			risk: 'Entries can reach somebody for whom they are not meant.',
			advice: 'For reading, a version without the form is enough: print the PDF into a new PDF file.',
		},
	},
})
