// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { hidden } from '../hidden.ts'
import { defineRule } from '../rule.ts'

/** A slide that is left out of the show. */
export const hiddenSlide = defineRule({
	id: 'hidden-slide',
	trait: 'hidden-content',
	severity: 'low',
	confidence: 'certain',
	remedy: 'drop-hidden-content',
	references: [],
	find: hidden('hidden-slide'),
	text: {
		de: {
			title: 'Die Präsentation enthält ausgeblendete Folien',
			meaning: 'Diese Folien erscheinen nicht im Vortrag, sind aber in der Datei.',
			risk: 'Wer die Datei bekommt, kann sie lesen.',
			advice: 'Löschen Sie die Folien, wenn sie nicht weitergegeben werden sollen. Sie erkennen sie in der Übersicht an der durchgestrichenen Nummer oder der blassen Darstellung.',
		},
		en: {
			title: 'The presentation contains hidden slides',
			meaning: 'These slides do not appear in the show but are in the file.',
			risk: 'Whoever gets the file can read them.',
			advice: 'Delete the slides if they should not be passed on. In the overview you recognise them by the struck-out number or the pale display.',
		},
	},
})
