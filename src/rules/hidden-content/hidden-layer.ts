// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { hidden } from '../hidden.ts'
import { defineRule } from '../rule.ts'

/** A layer that is switched off. ISO 32000-2 §8.11 */
export const hiddenLayer = defineRule({
	id: 'hidden-layer',
	trait: 'hidden-content',
	severity: 'low',
	confidence: 'likely',
	remedy: 'drop-hidden-content',
	references: [],
	find: hidden('hidden-layer'),
	text: {
		de: {
			title: 'Das Dokument enthält ausgeschaltete Ebenen',
			meaning: 'Ein Teil der Seite liegt auf einer Ebene, die nicht angezeigt wird.',
			risk: 'Wer die Datei bekommt, kann die Ebene einschalten. Im Ausdruck kann sie von selbst erscheinen.',
			advice: 'Löschen Sie die Ebene im Ausgangsdokument, oder drucken Sie das Dokument in eine neue PDF-Datei.',
		},
		en: {
			title: 'The document contains layers that are switched off',
			meaning: 'A part of the page is on a layer that is not shown.',
			risk: 'Whoever gets the file can switch the layer on. In print it may appear by itself.',
			advice: 'Delete the layer in the original document, or print the document into a new PDF file.',
		},
	},
})
