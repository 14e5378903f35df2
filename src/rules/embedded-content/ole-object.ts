// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defineRule, each } from '../rule.ts'

/** An OLE object whose content was read. [MS-OLEDS] */
export const oleObject = defineRule({
	id: 'ole-object',
	trait: 'embedded-object',
	severity: 'low',
	confidence: 'certain',
	remedy: 'drop-objects',
	references: [],
	find: each('embedded', (fact) => fact.what === 'ole' && fact.readable, (fact) => ({ target: fact.className ?? fact.name ?? fact.clsid ?? 'OLE' })),
	text: {
		de: {
			title: 'Das Dokument enthält ein Objekt eines anderen Programms: {target}',
			meaning: 'Ein Teil des Dokuments gehört zu einem anderen Programm, das sich bei einem Doppelklick öffnet. Der Inhalt wurde mitgeprüft.',
			risk: 'Das Objekt kann mehr enthalten, als auf der Seite zu sehen ist.',
			advice: 'Soll nur das Sichtbare weitergegeben werden, fügen Sie stattdessen ein Bild ein: kopieren, dann „Inhalte einfügen › Bild“.',
		},
		en: {
			title: 'The document contains an object of another program: {target}',
			meaning: 'A part of the document belongs to another program, which opens on a double-click. The content was inspected, too.',
			risk: 'The object can contain more than the page shows.',
			advice: 'If only what is visible should be passed on, put in a picture instead: copy, then “Paste Special › Picture”.',
		},
	},
})
