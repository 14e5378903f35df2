// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { everyReference } from '../outside.ts'
import { defineRule } from '../rule.ts'

/** A form that sends what is filled in to an address. */
export const formTarget = defineRule({
	id: 'form-target',
	trait: 'external-link',
	severity: 'low',
	confidence: 'certain',
	remedy: 'cut-links',
	references: [],
	find: everyReference((target, fact) => fact.when === 'click' && fact.role === 'form-action' && target.isNetwork),
	text: {
		de: {
			title: 'Ein Formular sendet Eingaben an {host}',
			meaning: 'Das Dokument enthält ein Formular. Was darin eingetragen wird, geht auf Knopfdruck an {host}.',
			risk: 'Eingaben können bei jemandem ankommen, für den sie nicht bestimmt sind.',
			advice: 'Nehmen Sie das Formular heraus, wenn es nicht gebraucht wird. Sonst sagen Sie den Empfängern, wohin die Eingaben gehen.',
		},
		en: {
			title: 'A form sends entries to {host}',
			meaning: 'The document contains a form. What is filled in goes to {host} at the press of a button.',
			risk: 'Entries can reach somebody for whom they are not meant.',
			advice: 'Take the form out if it is not needed. Otherwise tell the recipients where the entries go.',
		},
	},
})
