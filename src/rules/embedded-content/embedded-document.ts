// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defineRule, each } from '../rule.ts'

/** An office document as an object inside another; its content was inspected. */
export const embeddedDocument = defineRule({
	id: 'embedded-document',
	trait: 'embedded-object',
	severity: 'low',
	confidence: 'certain',
	remedy: 'drop-objects',
	references: [],
	find: each('embedded', (fact) => fact.what === 'document' && fact.readable, (fact) => ({ target: fact.name ?? fact.className ?? '?' })),
	text: {
		de: {
			title: 'Ein anderes Dokument ist eingebettet',
			meaning: 'In dem Dokument steckt ein zweites, zum Beispiel eine Tabelle. Es wurde mitgeprüft.',
			risk: 'Das eingebettete Dokument kann mehr enthalten, als auf der Seite zu sehen ist, etwa weitere Tabellenblätter.',
			advice: 'Sie müssen nichts tun. Soll nur das Sichtbare weitergegeben werden, fügen Sie stattdessen ein Bild ein: kopieren, dann „Inhalte einfügen › Bild“.',
		},
		en: {
			title: 'Another document is embedded',
			meaning: 'There is a second document in this one, for instance a spreadsheet. It was inspected, too.',
			risk: 'The embedded document can contain more than the page shows, for instance further sheets.',
			advice: 'You need not do anything. If only what is visible should be passed on, put in a picture instead: copy, then “Paste Special › Picture”.',
		},
	},
})
