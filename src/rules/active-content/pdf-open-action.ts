// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { doubt, named } from '../pdf.ts'
import { defineRule, each } from '../rule.ts'

/** An OpenAction that is more than a jump. ISO 32000-2 §7.7.2 */
export const pdfOpenAction = defineRule({
	id: 'pdf-open-action',
	trait: 'pdf-auto-action',
	severity: 'medium',
	confidence: 'certain',
	remedy: 'drop-pdf-actions',
	references: [],
	find: each('pdf-action', (fact) => fact.trigger === 'open' || (fact.trigger === 'next' && fact.automatic), (fact) => ({ ...named(fact), ...doubt(fact) })),
	text: {
		de: {
			title: 'Beim Öffnen des PDFs geschieht etwas von selbst',
			meaning: 'Das PDF enthält eine Anweisung, die das Anzeigeprogramm gleich nach dem Öffnen ausführt.',
			risk: 'Je nach Anweisung läuft Programmcode, öffnet sich eine Datei oder eine Internetseite, ohne dass jemand klickt.',
			advice: 'Drucken Sie das PDF in eine neue PDF-Datei, oder erzeugen Sie es aus dem Ausgangsdokument neu.',
		},
		en: {
			title: 'On opening the PDF something happens by itself',
			meaning: 'The PDF contains an instruction that the viewer carries out right after opening.',
			risk: 'Depending on the instruction, program code runs, or a file or a web page opens without anybody clicking.',
			advice: 'Print the PDF into a new PDF file, or make it again from the original document.',
		},
	},
})
