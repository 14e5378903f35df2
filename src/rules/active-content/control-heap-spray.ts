// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { pattern } from '../pattern.ts'
import { defineRule } from '../rule.ts'

/** Very many or very large controls, which fill the memory in a planned way. */
export const controlHeapSpray = defineRule({
	id: 'control-heap-spray',
	trait: 'exploit-pattern',
	severity: 'critical',
	confidence: 'likely',
	remedy: 'drop-controls',
	references: ['https://attack.mitre.org/techniques/T1203/'],
	find: pattern('control-heap-spray'),
	text: {
		de: {
			title: 'Viele gleiche Steuerelemente füllen den Speicher',
			meaning: 'Das Dokument enthält auffallend viele gleiche Bedienelemente, die auf der Seite keinen Zweck haben.',
			risk: 'So wird der Arbeitsspeicher vorbereitet, um eine Schwachstelle auszunutzen.',
			advice: 'Geben Sie das Dokument nicht weiter. Wenn der Text von Ihnen stammt, kopieren Sie ihn in ein neues Dokument und reichen Sie dieses ein.',
		},
		en: {
			title: 'Many identical controls fill the memory',
			meaning: 'The document contains strikingly many identical controls that have no purpose on the page.',
			risk: 'In this way the memory is prepared to exploit a weakness.',
			advice: 'Do not pass the document on. If the text is yours, copy it into a new document and submit that.',
		},
	},
})
