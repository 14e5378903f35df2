// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { clicked } from '../outside.ts'
import { defineRule } from '../rule.ts'

/** A link that carries its page in itself. RFC 2397 */
export const dataLink = defineRule({
	id: 'data-link',
	trait: 'dangerous-link',
	severity: 'medium',
	confidence: 'likely',
	remedy: 'cut-links',
	references: [],
	find: clicked(['data']),
	text: {
		de: {
			title: 'Ein Link enthält eine ganze Seite: {target}',
			meaning: 'Der Link führt zu keiner Adresse. Er enthält selbst die Seite, die sich beim Anklicken öffnet.',
			risk: 'So lassen sich nachgemachte Anmeldeseiten an Filtern vorbeibringen.',
			advice: 'Entfernen Sie den Link: in LibreOffice Rechtsklick auf den Link › „Hyperlink entfernen“, in Word Rechtsklick › „Link entfernen“.',
		},
		en: {
			title: 'A link contains a whole page: {target}',
			meaning: 'The link leads to no address. It contains the page that opens on a click.',
			risk: 'In this way imitated sign-in pages can be smuggled past filters.',
			advice: 'Remove the link: in LibreOffice right-click the link › “Remove Hyperlink”, in Word right-click › “Remove Link”.',
		},
	},
})
