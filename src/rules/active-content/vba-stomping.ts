// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { pattern } from '../pattern.ts'
import { defineRule } from '../rule.ts'

/** Compiled macro code whose source was removed or replaced. [MS-OVBA] §2.3.4 */
export const vbaStomping = defineRule({
	id: 'vba-stomping',
	trait: 'exploit-pattern',
	severity: 'critical',
	confidence: 'likely',
	remedy: 'drop-macros',
	references: ['https://attack.mitre.org/techniques/T1564/007/'],
	find: pattern('vba-stomping'),
	text: {
		de: {
			title: 'Ein Makro verbirgt, was es tut',
			meaning: 'Das Dokument enthält ein Programm, dessen lesbarer Text entfernt oder gegen einen anderen ausgetauscht wurde. Ausgeführt wird die unlesbare Fassung.',
			risk: 'Wer das Makro überprüft, sieht etwas anderes, als auf dem Computer läuft. Für gewöhnliche Makros gibt es dafür keinen Grund.',
			advice: 'Reichen Sie das Dokument ohne Makros ein. Stammt es nicht von Ihnen, öffnen Sie es nicht noch einmal.',
		},
		en: {
			title: 'A macro conceals what it does',
			meaning: 'The document contains a program whose readable text was removed or replaced by another. What is carried out is the unreadable version.',
			risk: 'Whoever checks the macro sees something other than what runs on the computer. Ordinary macros have no reason for it.',
			advice: 'Submit the document without macros. If it is not yours, do not open it again.',
		},
	},
})
