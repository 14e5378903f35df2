// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { pattern } from '../pattern.ts'
import { defineRule } from '../rule.ts'

/** An object that is updated, and so activated, as soon as the document opens: \objupdate. RTF 1.9.1 */
export const objectUpdate = defineRule({
	id: 'object-update',
	trait: 'exploit-pattern',
	severity: 'high',
	confidence: 'likely',
	remedy: 'drop-objects',
	references: ['https://nvd.nist.gov/vuln/detail/CVE-2017-0199'],
	find: pattern('object-update'),
	text: {
		de: {
			title: 'Ein eingebettetes Objekt wird beim Öffnen aktiviert',
			meaning: 'Das Dokument ist so eingestellt, dass ein Objekt eines anderen Programms gleich beim Öffnen geladen wird, ohne Doppelklick.',
			risk: 'Auf diese Weise wurden Schwachstellen von Microsoft Office ausgenutzt.',
			advice: 'Speichern Sie das Dokument in LibreOffice als ODT oder PDF und reichen Sie diese Fassung ein.',
		},
		en: {
			title: 'An embedded object is activated on opening',
			meaning: 'The document is set to load an object of another program as soon as it is opened, without a double-click.',
			risk: 'Weaknesses of Microsoft Office have been exploited in this way.',
			advice: 'Save the document as ODT or PDF in LibreOffice and submit that version.',
		},
	},
})
