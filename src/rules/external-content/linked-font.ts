// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { loaded } from '../outside.ts'
import { defineRule } from '../rule.ts'

/** A font that is fetched when the document opens. */
export const linkedFont = defineRule({
	id: 'linked-font',
	trait: 'external-resource',
	severity: 'low',
	confidence: 'certain',
	remedy: 'cut-external-references',
	references: [],
	find: loaded(['font']),
	text: {
		de: {
			title: 'Eine Schrift wird aus {target} geladen',
			meaning: 'Das Dokument holt sich beim Öffnen eine Schrift, die nicht in ihm enthalten ist.',
			risk: 'Wer die Schrift bereitstellt, erfährt, wer das Dokument wann öffnet. Ohne Verbindung sieht das Dokument anders aus.',
			advice: 'Betten Sie die Schrift ein: in LibreOffice „Datei › Eigenschaften › Schrift › Schriften ins Dokument einbetten“. Oder wählen Sie eine verbreitete Schrift.',
		},
		en: {
			title: 'A font is loaded from {target}',
			meaning: 'On opening, the document fetches a font that is not contained in it.',
			risk: 'Whoever provides the font learns who opens the document and when. Without a connection the document looks different.',
			advice: 'Embed the font: in LibreOffice “File › Properties › Font › Embed fonts in document”. Or choose a common font.',
		},
	},
})
