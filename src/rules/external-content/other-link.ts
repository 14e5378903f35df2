// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { clicked } from '../outside.ts'
import { defineRule } from '../rule.ts'

/** A link with a scheme that belongs to no known program. */
export const otherLink = defineRule({
	id: 'other-link',
	trait: 'external-link',
	severity: 'low',
	confidence: 'likely',
	remedy: 'cut-links',
	references: [],
	find: clicked(['other']),
	text: {
		de: {
			title: 'Link mit ungewöhnlicher Adresse: {target}',
			meaning: 'Das Dokument enthält einen Link, der weder zu einer Internetseite noch zu einer E-Mail-Adresse führt.',
			risk: 'Welches Programm sich beim Anklicken öffnet, hängt vom Computer ab.',
			advice: 'Prüfen Sie, ob die Adresse richtig geschrieben ist. Eine Internetadresse beginnt mit „https://“.',
		},
		en: {
			title: 'Link with an unusual address: {target}',
			meaning: 'The document contains a link that leads neither to a web page nor to an e-mail address.',
			risk: 'Which program opens on a click depends on the computer.',
			advice: 'Check that the address is spelled correctly. A web address begins with “https://”.',
		},
	},
})
