// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { pattern } from '../pattern.ts'
import { defineRule } from '../rule.ts'

/** Monikers joined in a way that starts scripts. CVE-2017-8570 */
export const compositeMoniker = defineRule({
	id: 'composite-moniker',
	trait: 'exploit-pattern',
	severity: 'critical',
	confidence: 'likely',
	remedy: 'drop-objects',
	references: ['https://nvd.nist.gov/vuln/detail/CVE-2017-8570'],
	find: pattern('composite-moniker'),
	text: {
		de: {
			title: 'Ein Objekt setzt Verweise zu einem Programmstart zusammen',
			meaning: 'In einem eingebetteten Objekt stehen Verweise, die zusammen einen Programmteil von Windows starten.',
			risk: 'Diese Bauart kennt man nur von Angriffen.',
			advice: 'Geben Sie das Dokument nicht weiter. Wenn der Text von Ihnen stammt, kopieren Sie ihn in ein neues Dokument und reichen Sie dieses ein.',
		},
		en: {
			title: 'An object joins references into the start of a program',
			meaning: 'There are references in an embedded object that together start a component of Windows.',
			risk: 'This construction is known from attacks only.',
			advice: 'Do not pass the document on. If the text is yours, copy it into a new document and submit that.',
		},
	},
})
