// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { clicked } from '../outside.ts'
import { defineRule } from '../rule.ts'

/** A link to a file server; Windows signs in there with the reader's account. */
export const networkShareLink = defineRule({
	id: 'network-share-link',
	trait: 'dangerous-link',
	severity: 'medium',
	confidence: 'certain',
	remedy: 'cut-links',
	references: ['https://attack.mitre.org/techniques/T1187/'],
	find: clicked(['network-path']),
	text: {
		de: {
			title: 'Link zum Dateiserver {host}',
			meaning: 'Wer den Link anklickt, verbindet seinen Computer mit dem Dateiserver {host}.',
			risk: 'Windows sendet dabei einen Nachweis Ihres Passworts mit. Ein fremder Server kann ihn sammeln und missbrauchen.',
			advice: 'Entfernen Sie den Link und schicken Sie die Datei mit, oder geben Sie eine Adresse an, die mit „https://“ beginnt.',
		},
		en: {
			title: 'Link to the file server {host}',
			meaning: 'Whoever clicks the link connects the computer to the file server {host}.',
			risk: 'Windows sends a proof of your password along. An unknown server can collect and misuse it.',
			advice: 'Remove the link and send the file along, or give an address that begins with “https://”.',
		},
	},
})
