// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { doubt, named } from '../pdf.ts'
import { defineRule, each } from '../rule.ts'

/** An additional action (AA) of the document, a page, an annotation or a field. ISO 32000-2 §12.6.3 */
export const pdfAdditionalAction = defineRule({
	id: 'pdf-additional-action',
	trait: 'pdf-auto-action',
	severity: 'medium',
	confidence: 'certain',
	remedy: 'drop-pdf-actions',
	references: [],
	find: each('pdf-action', (fact) => fact.trigger === 'additional', (fact) => ({ ...named(fact), ...doubt(fact) })),
	text: {
		de: {
			title: 'Ein Ereignis im PDF löst etwas aus',
			meaning: 'Das PDF enthält eine Anweisung, die bei einem Ereignis abläuft: wenn eine Seite erscheint, ein Feld ausgefüllt oder das Dokument gedruckt wird.',
			risk: 'Wer das PDF liest oder ausfüllt, merkt davon meist nichts. In Formularen dient es oft nur der Prüfung von Eingaben.',
			advice: 'Brauchen Sie das Formular nicht mehr, drucken Sie das PDF in eine neue PDF-Datei.',
		},
		en: {
			title: 'An event in the PDF triggers something',
			meaning: 'The PDF contains an instruction that is carried out at an event: when a page appears, a field is filled in or the document is printed.',
			risk: 'Whoever reads or fills in the PDF usually does not notice. In forms it often only checks entries.',
			advice: 'If you no longer need the form, print the PDF into a new PDF file.',
		},
	},
})
