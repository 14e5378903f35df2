// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { feature } from '../pdf.ts'
import { defineRule } from '../rule.ts'

/** Flash, 3D and other rich media annotations. ISO 32000-2 §13.6, §13.7 */
export const pdfRichMedia = defineRule({
	id: 'pdf-rich-media',
	trait: 'pdf-rich-media',
	severity: 'medium',
	confidence: 'certain',
	remedy: 'drop-media',
	references: [],
	find: feature(['rich-media', '3d']),
	text: {
		de: {
			title: 'Das PDF enthält bewegte oder räumliche Inhalte',
			meaning: 'Ein Teil der Seite ist kein Text und kein Bild, sondern eine Animation, ein Film oder ein räumliches Modell.',
			risk: 'Dafür startet das Anzeigeprogramm zusätzliche Programmteile, die selten gepflegt werden.',
			advice: 'Ersetzen Sie den Inhalt durch ein Bild und erzeugen Sie das PDF neu.',
		},
		en: {
			title: 'The PDF contains moving or three-dimensional content',
			meaning: 'A part of the page is neither text nor picture but an animation, a film or a three-dimensional model.',
			risk: 'For it the viewer starts additional components that are seldom maintained.',
			advice: 'Replace the content by a picture and make the PDF again.',
		},
	},
})
