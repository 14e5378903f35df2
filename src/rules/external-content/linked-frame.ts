// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { loaded } from '../outside.ts'
import { defineRule } from '../rule.ts'

/** A frame that shows another page or document. */
export const linkedFrame = defineRule({
	id: 'linked-frame',
	trait: 'external-resource',
	severity: 'high',
	confidence: 'certain',
	remedy: 'cut-external-references',
	references: [],
	find: loaded(['frame']),
	text: {
		de: {
			title: 'Ein Rahmen zeigt fremden Inhalt: {target}',
			meaning: 'Das Dokument enthält ein Fenster, in dem eine andere Seite oder ein anderes Dokument erscheint. Dessen Inhalt wird beim Öffnen geladen.',
			risk: 'Was darin steht, kann sich nach dieser Prüfung ändern, und der Betreiber erfährt, wer das Dokument öffnet.',
			advice: 'Löschen Sie den Rahmen und fügen Sie den Inhalt als Text oder Bild ein. Eine Adresse können Sie als gewöhnlichen Link angeben.',
		},
		en: {
			title: 'A frame shows content from elsewhere: {target}',
			meaning: 'The document contains a window in which another page or document appears. Its content is loaded on opening.',
			risk: 'What it shows can change after this inspection, and whoever runs the server learns who opens the document.',
			advice: 'Delete the frame and put the content in as text or as a picture. You can give an address as an ordinary link.',
		},
	},
})
