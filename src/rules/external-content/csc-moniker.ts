// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { pattern } from '../pattern.ts'
import { defineRule } from '../rule.ts'

/** A moniker that compiles and runs program text (SOAP/WSDL). CVE-2017-8759 */
export const cscMoniker = defineRule({
	id: 'csc-moniker',
	trait: 'exploit-pattern',
	severity: 'critical',
	confidence: 'likely',
	remedy: 'drop-objects',
	references: ['https://nvd.nist.gov/vuln/detail/CVE-2017-8759'],
	find: pattern('csc-moniker'),
	text: {
		de: {
			title: 'Ein Objekt lässt fremden Programmtext übersetzen: {target}',
			meaning: 'Ein Verweis im Dokument bringt Windows dazu, von einer Adresse Programmtext zu laden und auszuführen.',
			risk: 'Diese Bauart kennt man nur von Angriffen.',
			advice: 'Geben Sie das Dokument nicht weiter. Wenn der Text von Ihnen stammt, kopieren Sie ihn in ein neues Dokument und reichen Sie dieses ein.',
		},
		en: {
			title: 'An object has outside program text compiled: {target}',
			meaning: 'A reference in the document makes Windows load program text from an address and run it.',
			risk: 'This construction is known from attacks only.',
			advice: 'Do not pass the document on. If the text is yours, copy it into a new document and submit that.',
		},
	},
})
