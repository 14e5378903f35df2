// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expansionLimits } from '../../model/limits.ts'
import { defineRule, each } from '../rule.ts'

/** Expanding the document would exceed the limits. */
export const decompressionBomb = defineRule({
	id: 'decompression-bomb',
	trait: 'decompression-bomb',
	severity: 'high',
	confidence: 'likely',
	references: ['https://attack.mitre.org/techniques/T1499/'],
	find: each('limit', (fact) => expansionLimits.includes(fact.limit), (fact) => ({ target: fact.limit })),
	text: {
		de: {
			title: 'Ausgepackt wäre das Dokument riesig',
			meaning: 'Die Datei ist klein, ihr Inhalt würde beim Öffnen aber ein Vielfaches an Platz brauchen oder ist sehr oft ineinander verpackt. Die Prüfung hat deshalb abgebrochen.',
			risk: 'Das Öffnen kann einen Computer zum Stillstand bringen.',
			advice: 'Teilen Sie das Dokument auf, oder verkleinern Sie die Bilder darin und speichern Sie es neu.',
		},
		en: {
			title: 'Unpacked, the document would be huge',
			meaning: 'The file is small, but on opening its content would need many times the room, or it is packed into itself very often. The inspection has therefore stopped.',
			risk: 'Opening it can bring a computer to a standstill.',
			advice: 'Split the document, or reduce the pictures in it and save it again.',
		},
	},
})
