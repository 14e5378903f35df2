// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defect } from '../defect.ts'
import { defineRule } from '../rule.ts'

/** The cross-reference of a PDF says something other than its objects. ISO 32000-2 §7.5.4 */
export const pdfDisagrees = defineRule({
	id: 'pdf-disagrees',
	trait: 'malformed',
	severity: 'medium',
	confidence: 'certain',
	remedy: 'rebuild-container',
	references: [],
	find: defect('pdf-xref-disagrees', 'pdf-xref-loop', 'pdf-xref-damaged'),
	text: {
		de: {
			title: 'Das Inhaltsverzeichnis des PDFs stimmt nicht',
			meaning: 'Ein PDF enthält ein Verzeichnis seiner Bestandteile. Hier zeigt es an falsche Stellen.',
			risk: 'Programme reparieren das auf verschiedene Weise und zeigen dann vielleicht Verschiedenes an.',
			advice: 'Erzeugen Sie das PDF aus dem Ausgangsdokument neu, oder drucken Sie es in eine neue PDF-Datei.',
		},
		en: {
			title: 'The table of contents of the PDF is wrong',
			meaning: 'A PDF contains a table of its components. Here it points to wrong places.',
			risk: 'Programs repair this in different ways and then may show different things.',
			advice: 'Make the PDF again from the original document, or print it into a new PDF file.',
		},
	},
})
