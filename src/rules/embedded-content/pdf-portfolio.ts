// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { feature } from '../pdf.ts'
import { defineRule } from '../rule.ts'

/** A collection of files under a cover page. ISO 32000-2 §12.3.5 */
export const pdfPortfolio = defineRule({
	id: 'pdf-portfolio',
	trait: 'embedded-file',
	severity: 'low',
	confidence: 'certain',
	remedy: 'drop-attachments',
	references: [],
	find: feature(['portfolio']),
	text: {
		de: {
			title: 'Das PDF ist eine Mappe mit mehreren Dateien',
			meaning: 'Dieses PDF ist ein Umschlag. Die eigentlichen Dokumente liegen als Dateien darin.',
			risk: 'Manche Programme zeigen nur das Deckblatt. Dann bleibt der Inhalt ungelesen.',
			advice: 'Reichen Sie die enthaltenen Dokumente einzeln ein.',
		},
		en: {
			title: 'The PDF is a folder with several files',
			meaning: 'This PDF is an envelope. The actual documents are files inside it.',
			risk: 'Some programs show the cover page only. The content then remains unread.',
			advice: 'Submit the contained documents separately.',
		},
	},
})
