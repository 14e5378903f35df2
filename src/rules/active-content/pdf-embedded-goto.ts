// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { action } from '../pdf.ts'
import { defineRule } from '../rule.ts'

/** GoToE: a jump into an attached document. ISO 32000-2 §12.6.4.4 */
export const pdfEmbeddedGoto = defineRule({
	id: 'pdf-embedded-goto',
	trait: 'pdf-remote-goto',
	severity: 'medium',
	confidence: 'certain',
	remedy: 'drop-pdf-actions',
	references: [],
	find: action(['GoToE'], 'high'),
	text: {
		de: {
			title: 'Das PDF öffnet ein mitgeschicktes Dokument: {target}',
			meaning: 'Das PDF enthält einen Sprung in ein anderes Dokument, das in ihm verpackt ist.',
			risk: 'Beim Lesen fällt nicht auf, dass nun ein anderes Dokument zu sehen ist.',
			advice: 'Reichen Sie beide Dokumente einzeln ein.',
		},
		en: {
			title: 'The PDF opens a document that travels inside it: {target}',
			meaning: 'The PDF contains a jump into another document that is packed inside it.',
			risk: 'While reading, it is easy to miss that another document is now shown.',
			advice: 'Submit both documents separately.',
		},
	},
})
