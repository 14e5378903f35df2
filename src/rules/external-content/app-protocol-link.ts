// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { clicked } from '../outside.ts'
import { defineRule } from '../rule.ts'

/** A link whose scheme opens another program. */
export const appProtocolLink = defineRule({
	id: 'app-protocol-link',
	trait: 'dangerous-link',
	severity: 'high',
	confidence: 'likely',
	remedy: 'cut-links',
	references: ['https://attack.mitre.org/techniques/T1204/001/'],
	find: clicked(['app-protocol']),
	text: {
		de: {
			title: 'Ein Link öffnet ein anderes Programm: {target}',
			meaning: 'Der Link führt nicht zu einer Internetseite. Wer ihn anklickt, startet ein Programm auf dem Computer und gibt ihm Anweisungen mit.',
			risk: 'Solche Links wurden benutzt, um über Windows-Programme fremden Code zu starten.',
			advice: 'Ersetzen Sie den Link durch eine Adresse, die mit „https://“ beginnt, oder entfernen Sie ihn.',
		},
		en: {
			title: 'A link opens another program: {target}',
			meaning: 'The link does not lead to a web page. Whoever clicks it starts a program on the computer and hands it instructions.',
			risk: 'Such links have been used to start other people’s code through programs of Windows.',
			advice: 'Replace the link by an address that begins with “https://”, or remove it.',
		},
	},
})
