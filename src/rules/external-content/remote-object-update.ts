// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { pattern } from '../pattern.ts'
import { defineRule } from '../rule.ts'

/** A linked object on a server that is updated as soon as the document opens. CVE-2017-0199 */
export const remoteObjectUpdate = defineRule({
	id: 'remote-object-update',
	trait: 'exploit-pattern',
	severity: 'critical',
	confidence: 'certain',
	remedy: 'drop-objects',
	references: ['https://nvd.nist.gov/vuln/detail/CVE-2017-0199'],
	find: pattern('remote-object-update'),
	text: {
		de: {
			title: 'Ein Objekt wird beim Öffnen von außen geholt und aktiviert: {target}',
			meaning: 'Das Dokument holt gleich beim Öffnen ein Objekt von einer fremden Adresse und übergibt es einem anderen Programm.',
			risk: 'Wer die Adresse betreibt, kann damit Programmcode auf dem Computer starten.',
			advice: 'Geben Sie das Dokument nicht weiter. Wenn der Text von Ihnen stammt, kopieren Sie ihn in ein neues Dokument und reichen Sie dieses ein.',
		},
		en: {
			title: 'An object is fetched from outside and activated on opening: {target}',
			meaning: 'As soon as it is opened, the document fetches an object from an outside address and hands it to another program.',
			risk: 'Whoever runs that address can start program code on the computer with it.',
			advice: 'Do not pass the document on. If the text is yours, copy it into a new document and submit that.',
		},
	},
})
