// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { loaded } from '../outside.ts'
import { defineRule } from '../rule.ts'

/** A style sheet that decides from outside how the document looks. */
export const linkedStyleSheet = defineRule({
	id: 'linked-style-sheet',
	trait: 'external-resource',
	severity: 'medium',
	confidence: 'certain',
	remedy: 'cut-external-references',
	references: [],
	find: loaded(['style-sheet']),
	text: {
		de: {
			title: 'Die Gestaltung wird aus {target} geladen',
			meaning: 'Wie das Dokument aussieht, steht in einer Datei außerhalb. Sie wird beim Öffnen geholt.',
			risk: 'Durch die Gestaltung kann Text nachträglich sichtbar oder unsichtbar werden. Der Betreiber erfährt, wer das Dokument öffnet.',
			advice: 'Speichern Sie das Dokument in LibreOffice oder Word neu, am besten als ODT oder PDF. Dann liegt die Gestaltung im Dokument selbst.',
		},
		en: {
			title: 'The layout is loaded from {target}',
			meaning: 'What the document looks like is described in a file outside of it. That file is fetched on opening.',
			risk: 'Through the layout, text can be made visible or invisible afterwards. Whoever runs the server learns who opens the document.',
			advice: 'Save the document again in LibreOffice or Word, preferably as ODT or PDF. The layout is then in the document itself.',
		},
	},
})
