// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { feature } from '../pdf.ts'
import { defineRule } from '../rule.ts'

/** Film, sound, 3D or other media that a PDF carries as an object on its page. ISO 32000-2 §13 */
export const embeddedMedia = defineRule({
	id: 'embedded-media',
	trait: 'embedded-object',
	severity: 'info',
	confidence: 'certain',
	remedy: 'drop-media',
	references: [],
	find: feature(['movie', 'sound', 'screen', '3d', 'rich-media']),
	text: {
		de: {
			title: 'Ton, Film oder ein räumliches Modell ist auf der Seite eingebettet',
			meaning: 'Die Aufnahme oder das Modell ist Teil der Seite, wie ein Bild.',
			risk: 'Im Ausdruck und bei manchen Empfängern fehlt der Inhalt.',
			advice: 'Wenn alle den Inhalt sehen sollen, ersetzen Sie ihn durch ein Bild und eine Beschreibung.',
		},
		en: {
			title: 'Sound, film or a three-dimensional model is embedded in the page',
			meaning: 'The recording or the model is a part of the page, like a picture.',
			risk: 'In print and for some recipients the content is missing.',
			advice: 'If everyone is meant to see the content, replace it by a picture and a description.',
		},
	},
})
