// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defineRule, each } from '../rule.ts'

/** An XForms submission. XForms 1.1 §11, ODF 1.4 part 3 §13.1 */
export const xformsSubmission = defineRule({
	id: 'xforms-submission',
	trait: 'data-connection',
	severity: 'medium',
	confidence: 'certain',
	remedy: 'cut-connections',
	references: [],
	find: each('connection', (connection) => connection.type === 'xforms', (connection) => ({ target: connection.target ?? 'XForms' })),
	text: {
		de: {
			title: 'Ein Formular überträgt Daten: {target}',
			meaning: 'Das Dokument enthält ein Formular (XForms), das Eingaben an eine Adresse senden oder von dort Daten holen kann.',
			risk: 'Eingaben können bei jemandem ankommen, für den sie nicht bestimmt sind.',
			advice: 'Brauchen Sie das Formular nicht mehr, reichen Sie das Dokument als PDF ein.',
		},
		en: {
			title: 'A form transmits data: {target}',
			meaning: 'The document contains a form (XForms) that can send entries to an address or fetch data from there.',
			risk: 'Entries can reach somebody for whom they are not meant.',
			advice: 'If you no longer need the form, submit the document as a PDF.',
		},
	},
})
