// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { action } from '../pdf.ts'
import { defineRule } from '../rule.ts'

/** JavaScript in a PDF, wherever it is. ISO 32000-2 §12.6.4.17 */
export const pdfJavascript = defineRule({
	id: 'pdf-javascript',
	trait: 'pdf-javascript',
	severity: 'medium',
	confidence: 'certain',
	remedy: 'drop-pdf-actions',
	references: ['https://attack.mitre.org/techniques/T1059/007/'],
	find: action(['JavaScript'], 'high'),
	text: {
		de: {
			title: 'Das PDF enthält Programmcode (JavaScript)',
			meaning: 'In dem PDF steckt Programmcode, den manche Anzeigeprogramme ausführen. Oft prüft oder berechnet er nur Felder eines Formulars.',
			risk: 'Über solchen Code wurden schon Schwachstellen in Anzeigeprogrammen ausgenutzt.',
			advice: 'Drucken Sie das PDF in eine neue PDF-Datei, oder erzeugen Sie es aus dem Ausgangsdokument neu. In LibreOffice: „Datei › Exportieren als › Als PDF exportieren“.',
		},
		en: {
			title: 'The PDF contains program code (JavaScript)',
			meaning: 'There is program code in the PDF that some viewers carry out. Often it only checks or calculates fields of a form.',
			risk: 'Weaknesses of viewers have been exploited through such code.',
			advice: 'Print the PDF into a new PDF file, or make it again from the original document. In LibreOffice: “File › Export As › Export as PDF”.',
		},
	},
})
