// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { action } from '../pdf.ts'
import { defineRule } from '../rule.ts'

/** An ImportData action. ISO 32000-2 §12.7.6.4 */
export const pdfImportData = defineRule({
	id: 'pdf-import-data',
	trait: 'pdf-submit-form',
	severity: 'medium',
	confidence: 'certain',
	remedy: 'drop-pdf-actions',
	references: [],
	find: action(['ImportData'], 'high'),
	text: {
		de: {
			title: 'Das PDF füllt sein Formular aus einer Datei: {target}',
			meaning: 'Das PDF enthält eine Anweisung, Einträge eines Formulars aus einer anderen Datei zu übernehmen.',
			risk: 'Dabei kann eine Datei von Ihrem Computer gelesen werden, ohne dass Sie es bemerken.',
			advice: 'Zum Lesen genügt eine Fassung ohne Formular: Drucken Sie das PDF in eine neue PDF-Datei.',
		},
		en: {
			title: 'The PDF fills its form from a file: {target}',
			meaning: 'The PDF contains an instruction to take entries of a form from another file.',
			risk: 'A file of your computer can be read without your noticing.',
			advice: 'For reading, a version without the form is enough: print the PDF into a new PDF file.',
		},
	},
})
