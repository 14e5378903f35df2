// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expansionLimits } from '../../model/limits.ts'
import { defineRule, each } from '../rule.ts'

/** Some other limit was reached: depth, number of objects, length of a chain. */
export const limitReached = defineRule({
	id: 'limit-reached',
	trait: 'malformed',
	severity: 'medium',
	confidence: 'likely',
	references: [],
	find: each('limit', (fact) => !expansionLimits.includes(fact.limit) && fact.limit !== 'seconds', (fact) => ({ target: fact.limit })),
	text: {
		de: {
			title: 'Das Dokument ist zu verschachtelt für eine vollständige Prüfung',
			meaning: 'Ein Teil des Dokuments ist tiefer verschachtelt oder besteht aus mehr Stücken, als ein gewöhnliches Programm schreibt.',
			risk: 'Was dahinter liegt, wurde nicht geprüft. Programme können beim Öffnen sehr langsam werden.',
			advice: 'Öffnen Sie das Dokument und speichern Sie es unter neuem Namen, oder teilen Sie es auf.',
		},
		en: {
			title: 'The document is nested too deeply for a complete inspection',
			meaning: 'A part of the document is nested more deeply, or consists of more pieces, than an ordinary program writes.',
			risk: 'What lies behind was not inspected. Programs can become very slow on opening.',
			advice: 'Open the document and save it under a new name, or split it.',
		},
	},
})
