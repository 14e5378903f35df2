// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { claimOf } from '../format-claim.ts'
import { defineRule, each } from '../rule.ts'

/** Content that is declared to carry macros under a name that says it does not: a DOCM named .docx. */
export const macroFormatDisguised = defineRule({
	id: 'macro-format-disguised',
	trait: 'format-mismatch',
	severity: 'high',
	confidence: 'certain',
	references: ['https://attack.mitre.org/techniques/T1036/008/'],
	find: each('format', (fact) => claimOf(fact) === 'macros-hidden', (fact) => ({ target: fact.format, values: { extension: fact.extension } })),
	text: {
		de: {
			title: 'Der Name „.{extension}“ verbirgt ein Format mit Makros ({target})',
			meaning: 'Die Endung „.{extension}“ steht für Dokumente ohne Programme. Der Inhalt ist aber für Programme (Makros) eingerichtet.',
			risk: 'Die Endung wiegt in Sicherheit, die es nicht gibt.',
			advice: 'Öffnen Sie das Dokument und speichern Sie es mit „Datei › Speichern unter“ wirklich ohne Makros, oder im OpenDocument-Format.',
		},
		en: {
			title: 'The name “.{extension}” conceals a format with macros ({target})',
			meaning: 'The ending “.{extension}” stands for documents without programs. But the content is prepared for programs (macros).',
			risk: 'The ending gives a feeling of safety that is not justified.',
			advice: 'Open the document and really save it without macros with “File › Save As”, or in an OpenDocument format.',
		},
	},
})
