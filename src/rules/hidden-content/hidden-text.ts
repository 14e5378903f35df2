// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { hidden } from '../hidden.ts'
import { defineRule } from '../rule.ts'

/** Text or sections that are set to be hidden. */
export const hiddenText = defineRule({
	id: 'hidden-text',
	trait: 'hidden-content',
	severity: 'low',
	confidence: 'certain',
	remedy: 'drop-hidden-content',
	references: [],
	find: hidden('hidden-text', 'hidden-section'),
	text: {
		de: {
			title: 'Das Dokument enthält verborgenen Text',
			meaning: 'Ein Teil des Textes ist so eingestellt, dass er weder auf dem Bildschirm noch im Ausdruck erscheint.',
			risk: 'Andere können ihn mit wenigen Klicks sichtbar machen.',
			advice: 'Machen Sie den Text sichtbar und löschen Sie ihn, wenn er nicht weitergegeben werden soll: in LibreOffice „Ansicht › Steuerzeichen“ und „Format › Bereiche“, in Word „Start › Alle anzeigen (¶)“.',
		},
		en: {
			title: 'The document contains hidden text',
			meaning: 'A part of the text is set to appear neither on the screen nor in print.',
			risk: 'Others can make it visible with a few clicks.',
			advice: 'Make the text visible and delete it if it should not be passed on: in LibreOffice “View › Formatting Marks” and “Format › Sections”, in Word “Home › Show/Hide (¶)”.',
		},
	},
})
