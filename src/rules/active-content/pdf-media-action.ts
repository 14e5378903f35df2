// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { action } from '../pdf.ts'
import { defineRule } from '../rule.ts'

/** An action that plays something: Rendition, Movie, Sound, RichMediaExecute. ISO 32000-2 §12.6.4 */
export const pdfMediaAction = defineRule({
	id: 'pdf-media-action',
	trait: 'pdf-rich-media',
	severity: 'low',
	confidence: 'certain',
	remedy: 'drop-media',
	references: [],
	find: action(['Rendition', 'Movie', 'Sound', 'RichMediaExecute'], 'medium'),
	text: {
		de: {
			title: 'Das PDF spielt Ton oder Film ab',
			meaning: 'Das PDF enthält eine Anweisung, eine Aufnahme oder eine Animation abzuspielen.',
			risk: 'Für das Abspielen startet ein weiteres Programm, und die Aufnahme kann aus dem Netz kommen.',
			advice: 'Reichen Sie die Aufnahme getrennt ein, oder nehmen Sie sie heraus und erzeugen Sie das PDF neu.',
		},
		en: {
			title: 'The PDF plays sound or film',
			meaning: 'The PDF contains an instruction to play a recording or an animation.',
			risk: 'Another program starts to play it, and the recording can come from the network.',
			advice: 'Submit the recording separately, or take it out and make the PDF again.',
		},
	},
})
