// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { feature } from '../pdf.ts'
import { defineRule } from '../rule.ts'

/** A dynamic form (XML Forms Architecture). ISO 32000-1 §12.7.8; removed in ISO 32000-2 */
export const pdfXfa = defineRule({
	id: 'pdf-xfa',
	trait: 'pdf-xfa',
	severity: 'medium',
	confidence: 'certain',
	remedy: 'drop-pdf-forms',
	references: [],
	find: feature(['xfa']),
	text: {
		de: {
			title: 'Das PDF enthält ein dynamisches Formular',
			meaning: 'Das PDF ist zugleich ein Formular einer alten Technik (XML Forms Architecture, kurz XFA). Nur wenige Programme zeigen es richtig an.',
			risk: 'Das Formular kann anders aussehen als das PDF und eigenen Programmcode enthalten. Die Norm für PDF sieht es nicht mehr vor.',
			advice: 'Füllen Sie das Formular aus und drucken Sie es in eine neue PDF-Datei. Reichen Sie diese ein.',
		},
		en: {
			title: 'The PDF contains a dynamic form',
			meaning: 'The PDF is at the same time a form of an old technology (XML Forms Architecture, XFA for short). Only few programs show it properly.',
			risk: 'The form can look different from the PDF and contain program code of its own. The standard for PDF no longer provides for it.',
			advice: 'Fill in the form and print it into a new PDF file. Submit that one.',
		},
	},
})
