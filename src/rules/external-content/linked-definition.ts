// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { loaded } from '../outside.ts'
import { defineRule } from '../rule.ts'

/** A schema or document type definition outside the file. XML 1.0 §2.8 */
export const linkedDefinition = defineRule({
	id: 'linked-definition',
	trait: 'external-resource',
	severity: 'low',
	confidence: 'possible',
	remedy: 'rebuild-container',
	references: [],
	find: loaded(['schema', 'dtd']),
	text: {
		de: {
			title: 'Eine Beschreibung des Aufbaus liegt bei {target}',
			meaning: 'Das Dokument nennt eine fremde Datei, die seinen inneren Aufbau beschreibt. Manche Programme holen sie beim Öffnen.',
			risk: 'Der Betreiber kann erfahren, wer das Dokument öffnet, und in seltenen Fällen den angezeigten Inhalt beeinflussen.',
			advice: 'Öffnen Sie das Dokument in LibreOffice oder Word und speichern Sie es unter neuem Namen. Dabei fällt der Verweis weg.',
		},
		en: {
			title: 'A description of the structure is at {target}',
			meaning: 'The document names an outside file that describes its inner structure. Some programs fetch it on opening.',
			risk: 'Whoever runs the server can learn who opens the document and, in rare cases, influence what is shown.',
			advice: 'Open the document in LibreOffice or Word and save it under a new name. The reference disappears.',
		},
	},
})
