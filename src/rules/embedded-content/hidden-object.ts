// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { pattern } from '../pattern.ts'
import { defineRule } from '../rule.ts'

/** An object that is there but takes no room on the page. */
export const hiddenObject = defineRule({
	id: 'hidden-object',
	trait: 'exploit-pattern',
	severity: 'high',
	confidence: 'possible',
	remedy: 'drop-objects',
	references: ['https://attack.mitre.org/techniques/T1564/'],
	find: pattern('hidden-object'),
	text: {
		de: {
			title: 'Ein eingebettetes Objekt ist unsichtbar gemacht',
			meaning: 'In dem Dokument steckt ein Objekt eines anderen Programms, das auf der Seite nicht zu sehen ist.',
			risk: 'So wird etwas geladen oder gestartet, ohne dass man es sieht. Für gewöhnliche Objekte gibt es dafür keinen Grund.',
			advice: 'Speichern Sie das Dokument in LibreOffice als ODT oder PDF und reichen Sie diese Fassung ein.',
		},
		en: {
			title: 'An embedded object has been made invisible',
			meaning: 'There is an object of another program in the document that cannot be seen on the page.',
			risk: 'In this way something is loaded or started without being seen. Ordinary objects have no reason for it.',
			advice: 'Save the document as ODT or PDF in LibreOffice and submit that version.',
		},
	},
})
