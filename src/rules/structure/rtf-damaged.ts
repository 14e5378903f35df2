// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defect } from '../defect.ts'
import { defineRule } from '../rule.ts'

/** RTF whose groups do not close. RTF 1.9.1 */
export const rtfDamaged = defineRule({
	id: 'rtf-damaged',
	trait: 'malformed',
	severity: 'medium',
	confidence: 'certain',
	remedy: 'rebuild-container',
	references: [],
	find: defect('rtf-groups-unbalanced'),
	text: {
		de: {
			title: 'Die RTF-Datei ist beschädigt oder abgeschnitten',
			meaning: 'Im Rich Text Format stehen Teile in Klammern. Hier fehlt eine Klammer, oder eine ist zu viel.',
			risk: 'Wo das Dokument endet, entscheidet jedes Programm anders. Dahinter kann Inhalt fehlen oder verborgen sein.',
			advice: 'Öffnen Sie das Dokument in LibreOffice, speichern Sie es als ODT und reichen Sie diese Fassung ein.',
		},
		en: {
			title: 'The RTF file is damaged or cut off',
			meaning: 'In the Rich Text Format, parts stand in braces. Here a brace is missing, or there is one too many.',
			risk: 'Every program decides differently where the document ends. Content can be missing or hidden behind that place.',
			advice: 'Open the document in LibreOffice, save it as ODT and submit that version.',
		},
	},
})
