// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { hidden } from '../hidden.ts'
import { defineRule } from '../rule.ts'

/** Text in the colour of the paper, or too small to read: nobody sees it, programs read it. */
export const disguisedText = defineRule({
	id: 'disguised-text',
	trait: 'hidden-content',
	severity: 'medium',
	confidence: 'possible',
	references: ['https://genai.owasp.org/llmrisk/llm01-prompt-injection/'],
	find: hidden('disguised-text'),
	text: {
		de: {
			title: 'Text ist durch seine Gestaltung unsichtbar',
			meaning: 'Ein Teil des Textes hat die Farbe des Papiers oder ist so klein, dass ihn niemand lesen kann.',
			risk: 'Am Bildschirm und im Ausdruck fällt der Text nicht auf. Programme lesen ihn aber mit: die Suche, Vorleseprogramme und Assistenten mit künstlicher Intelligenz, die ihn für eine Anweisung halten können.',
			advice: 'Markieren Sie den ganzen Text und geben Sie ihm die Schriftfarbe Schwarz und eine lesbare Größe. Löschen Sie, was nicht in das Dokument gehört, oder fragen Sie nach, woher es stammt.',
		},
		en: {
			title: 'Text is made invisible by its formatting',
			meaning: 'A part of the text has the colour of the paper, or is so small that nobody can read it.',
			risk: 'Nobody notices the text on the screen or in print. Programs do read it: search, screen readers, and assistants with artificial intelligence, which may take it for an instruction.',
			advice: 'Select the whole text, make it black and give it a readable size. Delete what does not belong into the document, or ask where it comes from.',
		},
	},
})
