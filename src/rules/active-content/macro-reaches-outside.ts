// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { listed } from '../listed.ts'
import { defineRule, each } from '../rule.ts'

/** Code that calls what reaches outside the document: programs, files, the network, hidden text. */
export const macroReachesOutside = defineRule({
	id: 'macro-reaches-outside',
	trait: 'macro',
	severity: 'high',
	confidence: 'likely',
	remedy: 'drop-macros',
	references: ['https://attack.mitre.org/techniques/T1106/'],
	find: each('code', (code) => code.calls.length > 0, (code) => ({ target: code.module ?? code.language, values: { calls: listed(code.calls) } })),
	text: {
		de: {
			title: 'Das Makro „{target}“ greift über das Dokument hinaus',
			meaning: 'Das Programm im Dokument verwendet Befehle, die Programme starten, Dateien anlegen, etwas aus dem Netz laden oder verbergen, was geschieht: {calls}.',
			risk: 'Gewöhnliche Makros brauchen das selten. Schadprogramme brauchen es immer.',
			advice: 'Reichen Sie das Dokument ohne Makros ein, am besten als ODT oder PDF. Stammt das Makro nicht von Ihnen, öffnen Sie das Dokument nicht noch einmal.',
		},
		en: {
			title: 'The macro “{target}” reaches beyond the document',
			meaning: 'The program in the document uses commands that start programs, create files, load something from the network or hide what is done: {calls}.',
			risk: 'Ordinary macros seldom need this. Harmful programs always do.',
			advice: 'Submit the document without macros, preferably as ODT or PDF. If the macro is not yours, do not open the document again.',
		},
	},
})
