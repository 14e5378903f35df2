// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { feature } from '../pdf.ts'
import { defineRule } from '../rule.ts'

/** Film, sound and screen annotations. ISO 32000-2 §12.5.6.16 to 18, §13.2 */
export const pdfMovie = defineRule({
	id: 'pdf-movie',
	trait: 'pdf-rich-media',
	severity: 'low',
	confidence: 'certain',
	remedy: 'drop-media',
	references: [],
	find: feature(['movie', 'sound', 'screen']),
	text: {
		de: {
			title: 'Das PDF enthält Ton oder Film',
			meaning: 'Das PDF enthält eine Stelle, an der das Anzeigeprogramm eine Aufnahme abspielt.',
			risk: 'Für das Abspielen startet ein weiteres Programm. Nicht alle Empfänger können die Aufnahme sehen oder hören.',
			advice: 'Reichen Sie die Aufnahme getrennt ein, oder nehmen Sie sie heraus und erzeugen Sie das PDF neu.',
		},
		en: {
			title: 'The PDF contains sound or film',
			meaning: 'The PDF contains a place where the viewer plays a recording.',
			risk: 'Another program starts to play it. Not all recipients can see or hear the recording.',
			advice: 'Submit the recording separately, or take it out and make the PDF again.',
		},
	},
})
