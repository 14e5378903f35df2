// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { loaded } from '../outside.ts'
import { defineRule } from '../rule.ts'

/** Something outside that is fetched, of a kind without a rule of its own. */
export const linkedUnknown = defineRule({
	id: 'linked-unknown',
	trait: 'external-resource',
	severity: 'medium',
	confidence: 'likely',
	remedy: 'cut-external-references',
	references: [],
	find: loaded(['unknown', 'hyperlink', 'form-action']),
	text: {
		de: {
			title: 'Das Dokument lädt Inhalt aus {target}',
			meaning: 'Das Dokument nennt eine Datei oder Adresse außerhalb, die beim Öffnen geladen werden kann.',
			risk: 'Der Inhalt dort wurde nicht geprüft und kann sich ändern. Liegt er im Netz, erfährt der Betreiber vom Öffnen.',
			advice: 'Suchen Sie die Stelle und fügen Sie den Inhalt in das Dokument ein. Oder reichen Sie das Dokument als PDF ein.',
		},
		en: {
			title: 'The document loads content from {target}',
			meaning: 'The document names a file or address outside that can be loaded on opening.',
			risk: 'The content there was not inspected and can change. If it is on the network, its owner learns of the opening.',
			advice: 'Find the place and put the content into the document. Or submit the document as a PDF.',
		},
	},
})
