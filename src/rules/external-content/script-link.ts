// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { clicked } from '../outside.ts'
import { defineRule } from '../rule.ts'

/** A link that runs program code. */
export const scriptLink = defineRule({
	id: 'script-link',
	trait: 'dangerous-link',
	severity: 'high',
	confidence: 'certain',
	remedy: 'cut-links',
	references: [],
	find: clicked(['script']),
	text: {
		de: {
			title: 'Ein Link startet Programmcode: {target}',
			meaning: 'Der Link führt zu keiner Seite. Wer ihn anklickt, startet Programmcode.',
			risk: 'Was dann geschieht, ist dem Link nicht anzusehen.',
			advice: 'Entfernen Sie den Link: in LibreOffice Rechtsklick auf den Link › „Hyperlink entfernen“, in Word Rechtsklick › „Link entfernen“.',
		},
		en: {
			title: 'A link starts program code: {target}',
			meaning: 'The link leads to no page. Whoever clicks it starts program code.',
			risk: 'The link does not show what will happen then.',
			advice: 'Remove the link: in LibreOffice right-click the link › “Remove Hyperlink”, in Word right-click › “Remove Link”.',
		},
	},
})
