// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { hidden } from '../hidden.ts'
import { defineRule } from '../rule.ts'

/** Comments, notes to cells and markup of a PDF. */
export const comments = defineRule({
	id: 'comments',
	trait: 'comments',
	severity: 'low',
	confidence: 'certain',
	remedy: 'drop-comments',
	references: [],
	find: hidden('comment'),
	text: {
		de: {
			title: 'Das Dokument enthält Kommentare',
			meaning: 'Am Rand, in Zellen oder auf den Seiten stehen Anmerkungen, meist mit dem Namen der Person, die sie geschrieben hat.',
			risk: 'Anmerkungen sind oft nicht für alle bestimmt, die das Dokument bekommen.',
			advice: 'Lesen Sie die Kommentare durch und löschen Sie, was nicht weitergegeben werden soll: in LibreOffice Rechtsklick auf einen Kommentar › „Alle Kommentare löschen“, in Word „Überprüfen › Löschen › Alle Kommentare löschen“.',
		},
		en: {
			title: 'The document contains comments',
			meaning: 'In the margin, in cells or on the pages there are notes, usually with the name of whoever wrote them.',
			risk: 'Notes are often not meant for everyone who gets the document.',
			advice: 'Read the comments and delete what should not be passed on: in LibreOffice right-click a comment › “Delete All Comments”, in Word “Review › Delete › Delete All Comments in Document”.',
		},
	},
})
