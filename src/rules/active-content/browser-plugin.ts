// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defineRule, each } from '../rule.ts'

/** Content for a plug-in. ODF 1.4 part 3 §10.4.8 */
export const browserPlugin = defineRule({
	id: 'browser-plugin',
	trait: 'activex',
	severity: 'medium',
	confidence: 'certain',
	remedy: 'drop-controls',
	references: [],
	find: each('control', (control) => control.technology === 'plugin', (control) => ({ target: control.name ?? 'Plug-in' })),
	text: {
		de: {
			title: 'Das Dokument verlangt ein Zusatzprogramm: {target}',
			meaning: 'Ein Teil des Dokuments wird nicht vom Büroprogramm selbst angezeigt, sondern von einem Zusatzprogramm (Plug-in).',
			risk: 'Zusatzprogramme sind oft veraltet und öffnen Angreifern Wege, die das Büroprogramm selbst nicht bietet.',
			advice: 'Fügen Sie den Inhalt als Bild, Ton oder Film ein, oder löschen Sie ihn.',
		},
		en: {
			title: 'The document asks for an additional program: {target}',
			meaning: 'A part of the document is not shown by the office program itself but by an additional program (plug-in).',
			risk: 'Additional programs are often outdated and open ways to attackers that the office program itself does not offer.',
			advice: 'Put the content in as a picture, sound or film, or delete it.',
		},
	},
})
