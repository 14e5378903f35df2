// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { loaded } from '../outside.ts'
import { defineRule } from '../rule.ts'

/** Sound or film that is played from a place outside the file. */
export const linkedMedia = defineRule({
	id: 'linked-media',
	trait: 'external-resource',
	severity: 'medium',
	confidence: 'certain',
	remedy: 'cut-external-references',
	references: [],
	find: loaded(['media']),
	text: {
		de: {
			title: 'Ton oder Film wird von außerhalb abgespielt: {target}',
			meaning: 'Das Dokument spielt eine Aufnahme ab, die nicht in ihm enthalten ist.',
			risk: 'Wer die Aufnahme bereitstellt, kann erfahren, wer das Dokument öffnet, und kann sie austauschen. Ohne Verbindung fehlt sie.',
			advice: 'Betten Sie die Aufnahme ein, statt sie zu verknüpfen: in Impress „Einfügen › Audio oder Video“ ohne „Verknüpfen“, in PowerPoint „Einfügen › Video › Dieses Gerät“. Oder nehmen Sie sie heraus und nennen Sie die Adresse im Text.',
		},
		en: {
			title: 'Sound or film is played from elsewhere: {target}',
			meaning: 'The document plays a recording that is not contained in it.',
			risk: 'Whoever provides the recording can learn who opens the document, and can replace it. Without a connection it is missing.',
			advice: 'Embed the recording instead of linking it: in Impress “Insert › Audio or Video” without “Link”, in PowerPoint “Insert › Video › This Device”. Or take it out and give the address in the text.',
		},
	},
})
