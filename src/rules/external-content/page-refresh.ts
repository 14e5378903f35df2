// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { loaded } from '../outside.ts'
import { defineRule } from '../rule.ts'

/** The document replaces itself by another one after a while. ODF 1.4 part 3 §4.3.2.14 (meta:auto-reload) */
export const pageRefresh = defineRule({
	id: 'page-refresh',
	trait: 'external-resource',
	severity: 'high',
	confidence: 'certain',
	remedy: 'cut-external-references',
	references: [],
	find: loaded(['refresh']),
	text: {
		de: {
			title: 'Das Dokument lädt nach kurzer Zeit {target}',
			meaning: 'Das Dokument ist so eingestellt, dass es sich selbst durch eine andere Seite oder Datei ersetzt.',
			risk: 'Wer es öffnet, liest nach wenigen Sekunden etwas anderes als das, was hier geprüft wurde.',
			advice: 'Schalten Sie das Neuladen aus: in älteren LibreOffice-Fassungen unter „Datei › Eigenschaften › Internet“. Sonst kopieren Sie den Text in ein neues Dokument.',
		},
		en: {
			title: 'After a short time the document loads {target}',
			meaning: 'The document is set to replace itself by another page or file.',
			risk: 'Whoever opens it reads, after a few seconds, something other than what was inspected here.',
			advice: 'Switch the reloading off: in older versions of LibreOffice at “File › Properties › Internet”. Otherwise copy the text into a new document.',
		},
	},
})
