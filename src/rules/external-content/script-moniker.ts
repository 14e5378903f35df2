// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { pattern } from '../pattern.ts'
import { defineRule } from '../rule.ts'

/** A moniker that runs a script: `script:`, `scriptletfile`, `new:`. */
export const scriptMoniker = defineRule({
	id: 'script-moniker',
	trait: 'exploit-pattern',
	severity: 'critical',
	confidence: 'likely',
	remedy: 'drop-objects',
	references: ['https://nvd.nist.gov/vuln/detail/CVE-2017-0199'],
	find: pattern('script-moniker'),
	text: {
		de: {
			title: 'Ein Objekt startet ein Skript: {target}',
			meaning: 'In einem eingebetteten Objekt oder Link steckt ein Verweis, über den Windows ein Skript ausführt.',
			risk: 'Das Skript darf alles, was die Person darf, die das Dokument öffnet.',
			advice: 'Geben Sie das Dokument nicht weiter. Wenn der Text von Ihnen stammt, kopieren Sie ihn in ein neues Dokument und reichen Sie dieses ein.',
		},
		en: {
			title: 'An object starts a script: {target}',
			meaning: 'There is a reference in an embedded object or link through which Windows runs a script.',
			risk: 'The script may do everything that the person who opens the document may do.',
			advice: 'Do not pass the document on. If the text is yours, copy it into a new document and submit that.',
		},
	},
})
