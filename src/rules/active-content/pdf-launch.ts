// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { action } from '../pdf.ts'
import { defineRule } from '../rule.ts'

/** A Launch action. ISO 32000-2 §12.6.4.6 */
export const pdfLaunch = defineRule({
	id: 'pdf-launch',
	trait: 'pdf-launch',
	severity: 'high',
	confidence: 'certain',
	remedy: 'drop-pdf-actions',
	references: ['https://attack.mitre.org/techniques/T1204/002/'],
	find: action(['Launch'], 'critical'),
	text: {
		de: {
			title: 'Das PDF will ein Programm oder eine Datei starten: {target}',
			meaning: 'Das PDF enthält eine Anweisung, auf dem Computer ein Programm zu starten oder eine Datei zu öffnen.',
			risk: 'So lässt sich fremder Programmcode ausführen. Zum Lesen eines Dokuments ist das nie nötig.',
			advice: 'Erzeugen Sie das PDF aus dem Ausgangsdokument neu. Stammt es nicht von Ihnen, öffnen Sie es nicht noch einmal.',
		},
		en: {
			title: 'The PDF wants to start a program or a file: {target}',
			meaning: 'The PDF contains an instruction to start a program or to open a file on the computer.',
			risk: 'Other people’s program code can be run this way. It is never needed to read a document.',
			advice: 'Make the PDF again from the original document. If it is not yours, do not open it again.',
		},
	},
})
