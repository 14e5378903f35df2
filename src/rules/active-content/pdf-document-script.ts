// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { doubt, named } from '../pdf.ts'
import { defineRule, each } from '../rule.ts'

/** JavaScript at document level, which runs as soon as the PDF is open. ISO 32000-2 §7.7.4 */
export const pdfDocumentScript = defineRule({
	id: 'pdf-document-script',
	trait: 'auto-exec',
	severity: 'high',
	confidence: 'certain',
	remedy: 'drop-pdf-actions',
	references: ['https://attack.mitre.org/techniques/T1059/007/'],
	find: each('pdf-action', (fact) => fact.action === 'JavaScript' && fact.automatic && fact.trigger === 'names', (fact) => ({ ...named(fact), ...doubt(fact) })),
	text: {
		de: {
			title: 'Programmcode im PDF startet beim Öffnen',
			meaning: 'Der Programmcode gehört zum ganzen Dokument. Er läuft, sobald das PDF geöffnet ist, ohne dass jemand klickt.',
			risk: 'Wer das PDF liest, merkt nicht, dass etwas läuft.',
			advice: 'Drucken Sie das PDF in eine neue PDF-Datei, oder erzeugen Sie es aus dem Ausgangsdokument neu.',
		},
		en: {
			title: 'Program code in the PDF starts on opening',
			meaning: 'The program code belongs to the whole document. It runs as soon as the PDF is open, without anybody clicking.',
			risk: 'Whoever reads the PDF does not notice that something is running.',
			advice: 'Print the PDF into a new PDF file, or make it again from the original document.',
		},
	},
})
