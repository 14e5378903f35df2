// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defect } from '../defect.ts'
import { defineRule } from '../rule.ts'

/** Entities that would grow without measure when they are expanded. XML 1.0 §4.4 */
export const entityBomb = defineRule({
	id: 'entity-bomb',
	trait: 'malformed',
	severity: 'high',
	confidence: 'certain',
	remedy: 'rebuild-container',
	references: ['https://attack.mitre.org/techniques/T1499/'],
	find: defect('xml-entity-bomb'),
	text: {
		de: {
			title: 'Das Dokument enthält Text, der sich selbst vervielfacht',
			meaning: 'In einem Teil des Dokuments stehen Abkürzungen, die sich gegenseitig einsetzen und dabei unbegrenzt wachsen.',
			risk: 'Programme, die sie einsetzen, füllen den Arbeitsspeicher und bleiben stehen.',
			advice: 'Öffnen Sie das Dokument nicht noch einmal. Wenn der Text von Ihnen stammt, beginnen Sie mit einem neuen Dokument.',
		},
		en: {
			title: 'The document contains text that multiplies itself',
			meaning: 'In a part of the document there are abbreviations that insert each other and grow without limit.',
			risk: 'Programs that expand them fill the memory and stop.',
			advice: 'Do not open the document again. If the text is yours, begin with a new document.',
		},
	},
})
