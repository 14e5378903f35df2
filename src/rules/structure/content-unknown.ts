// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { claimOf } from '../format-claim.ts'
import { defineRule, each } from '../rule.ts'

/** The name announces a document, but nobody recognises the content. */
export const contentUnknown = defineRule({
	id: 'content-unknown',
	trait: 'format-mismatch',
	severity: 'medium',
	confidence: 'likely',
	references: [],
	find: each('format', (fact) => claimOf(fact) === 'unrecognised', (fact) => ({ target: `.${fact.extension}`, values: { extension: fact.extension } })),
	text: {
		de: {
			title: 'Der Inhalt ist kein Dokument der Art „.{extension}“',
			meaning: 'Die Endung des Namens kündigt ein Dokument an, der Inhalt hat aber keine bekannte Form.',
			risk: 'Die Datei ist beschädigt, stammt aus einem sehr alten Programm oder ist etwas ganz anderes.',
			advice: 'Öffnen Sie die Datei in dem Programm, mit dem Sie sie erstellt haben, und speichern Sie sie als ODT oder PDF.',
		},
		en: {
			title: 'The content is not a document of the kind “.{extension}”',
			meaning: 'The ending of the name announces a document, but the content has no known form.',
			risk: 'The file is damaged, comes from a very old program or is something else altogether.',
			advice: 'Open the file in the program with which you made it, and save it as ODT or PDF.',
		},
	},
})
