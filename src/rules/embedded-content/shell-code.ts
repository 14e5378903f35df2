// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { pattern } from '../pattern.ts'
import { defineRule } from '../rule.ts'

/** Machine code where data should be. */
export const shellCode = defineRule({
	id: 'shell-code',
	trait: 'exploit-pattern',
	severity: 'critical',
	confidence: 'likely',
	remedy: 'drop-objects',
	references: ['https://attack.mitre.org/techniques/T1203/'],
	find: pattern('shell-code'),
	text: {
		de: {
			title: 'In den Daten steckt Maschinencode',
			meaning: 'An einer Stelle, an der nur Daten stehen sollten, stehen Befehle für den Prozessor.',
			risk: 'Das ist typisch für Dokumente, die eine Schwachstelle eines Büroprogramms ausnutzen.',
			advice: 'Geben Sie das Dokument nicht weiter und öffnen Sie es nicht noch einmal. Sagen Sie Ihrer IT-Stelle Bescheid.',
		},
		en: {
			title: 'There is machine code in the data',
			meaning: 'In a place where only data should be, there are commands for the processor.',
			risk: 'This is typical of documents that exploit a weakness of an office program.',
			advice: 'Do not pass the document on and do not open it again. Tell your IT department.',
		},
	},
})
