// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { clicked } from '../outside.ts'
import { defineRule } from '../rule.ts'

/** A link to a file on the reader's own computer. */
export const fileLink = defineRule({
	id: 'file-link',
	trait: 'dangerous-link',
	severity: 'low',
	confidence: 'certain',
	remedy: 'cut-links',
	references: [],
	find: clicked(['local-file']),
	text: {
		de: {
			title: 'Link zu einer Datei auf einem Computer: {target}',
			meaning: 'Der Link führt nicht ins Internet, sondern zu einer Datei auf dem Computer der Person, die ihn anklickt.',
			risk: 'Bei anderen führt der Link ins Leere oder öffnet eine andere Datei. Er verrät außerdem, wie Ordner auf Ihrem Computer heißen.',
			advice: 'Entfernen Sie den Link: in LibreOffice Rechtsklick auf den Link › „Hyperlink entfernen“, in Word Rechtsklick › „Link entfernen“. Schicken Sie die Datei stattdessen mit.',
		},
		en: {
			title: 'Link to a file on a computer: {target}',
			meaning: 'The link does not lead to the web but to a file on the computer of whoever clicks it.',
			risk: 'For others the link leads nowhere or opens another file. It also tells what folders on your computer are called.',
			advice: 'Remove the link: in LibreOffice right-click the link › “Remove Hyperlink”, in Word right-click › “Remove Link”. Send the file along instead.',
		},
	},
})
