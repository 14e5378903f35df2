// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { pattern } from '../pattern.ts'
import { defineRule } from '../rule.ts'

/** A URL moniker inside an OLE object: it loads an address as soon as the object is. [MS-OSHARED] §2.3.7.6 */
export const urlMoniker = defineRule({
	id: 'url-moniker',
	trait: 'exploit-pattern',
	severity: 'critical',
	confidence: 'likely',
	remedy: 'drop-objects',
	references: ['https://nvd.nist.gov/vuln/detail/CVE-2017-0199'],
	find: pattern('url-moniker'),
	text: {
		de: {
			title: 'Ein Objekt lädt eine Adresse und führt sie aus: {target}',
			meaning: 'In einem eingebetteten Objekt steckt ein Verweis, dem Windows ohne Rückfrage folgt.',
			risk: 'Was unter der Adresse liegt, kann als Programm gestartet werden.',
			advice: 'Geben Sie das Dokument nicht weiter. Wenn der Text von Ihnen stammt, kopieren Sie ihn in ein neues Dokument und reichen Sie dieses ein.',
		},
		en: {
			title: 'An object loads an address and carries it out: {target}',
			meaning: 'There is a reference in an embedded object that Windows follows without asking.',
			risk: 'What is at the address can be started as a program.',
			advice: 'Do not pass the document on. If the text is yours, copy it into a new document and submit that.',
		},
	},
})
