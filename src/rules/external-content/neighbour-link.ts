// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { clicked } from '../outside.ts'
import { defineRule } from '../rule.ts'

/** A link to a file beside the document. */
export const neighbourLink = defineRule({
	id: 'neighbour-link',
	trait: 'external-link',
	severity: 'info',
	confidence: 'certain',
	remedy: 'cut-links',
	references: [],
	find: clicked(['relative']),
	text: {
		de: {
			title: 'Link zu einer Datei neben dem Dokument: {target}',
			meaning: 'Der Link führt zu einer Datei, die im selben Ordner oder in dessen Nähe liegen soll.',
			risk: 'Wer nur dieses Dokument bekommt, hat die andere Datei nicht. Der Link führt dann ins Leere.',
			advice: 'Reichen Sie die andere Datei mit ein, oder entfernen Sie den Link.',
		},
		en: {
			title: 'Link to a file beside the document: {target}',
			meaning: 'The link leads to a file that is meant to be in the same folder or near it.',
			risk: 'Whoever gets only this document does not have the other file. The link then leads nowhere.',
			advice: 'Submit the other file, too, or remove the link.',
		},
	},
})
