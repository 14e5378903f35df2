// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { clicked } from '../outside.ts'
import { defineRule } from '../rule.ts'

/** A link whose address pretends to be another one: a name before the host, or letters that look alike. UTS 39 */
export const disguisedLink = defineRule({
	id: 'disguised-link',
	trait: 'dangerous-link',
	severity: 'medium',
	confidence: 'likely',
	remedy: 'cut-links',
	references: ['https://attack.mitre.org/techniques/T1036/'],
	find: clicked(['web', 'ftp'], (target) => target.hasCredentials || target.looksAlike),
	text: {
		de: {
			title: 'Ein Link sieht nach einer anderen Adresse aus: {target}',
			meaning: 'Die Adresse ist so geschrieben, dass man sie leicht mit einer anderen verwechselt. In Wirklichkeit führt sie zu {host}.',
			risk: 'Auf diese Weise werden Menschen auf nachgemachte Seiten gelockt. Es kann sich auch um ein Versehen oder um mitgespeicherte Zugangsdaten handeln.',
			advice: 'Prüfen Sie die Adresse Zeichen für Zeichen, und schreiben Sie sie neu. Steht ein Name oder Passwort darin, nehmen Sie es heraus.',
		},
		en: {
			title: 'A link looks like another address: {target}',
			meaning: 'The address is written in a way that makes it easy to mistake for another one. It really leads to {host}.',
			risk: 'People are lured to imitated pages in this way. It may also be an accident, or saved sign-in data.',
			advice: 'Check the address letter by letter, and write it anew. If a name or password stands in it, take it out.',
		},
	},
})
