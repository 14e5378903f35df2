// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { everyReference } from '../outside.ts'
import { defineRule } from '../rule.ts'

/** A recording outside the file that is played when somebody clicks it. */
export const mediaOnClick = defineRule({
	id: 'media-on-click',
	trait: 'pdf-rich-media',
	severity: 'low',
	confidence: 'certain',
	remedy: 'drop-media',
	references: [],
	find: everyReference((target, fact) => fact.when === 'click' && fact.role === 'media' && target.kind !== 'fragment'),
	text: {
		de: {
			title: 'Auf einen Klick wird eine Aufnahme von außerhalb abgespielt: {target}',
			meaning: 'Die Aufnahme ist nicht im Dokument enthalten. Sie wird geholt, wenn jemand sie anklickt.',
			risk: 'Bei anderen fehlt die Aufnahme. Liegt sie im Netz, erfährt der Betreiber, wer sie abspielt.',
			advice: 'Reichen Sie die Aufnahme getrennt ein, oder nehmen Sie sie heraus und erzeugen Sie das Dokument neu.',
		},
		en: {
			title: 'On a click a recording is played from elsewhere: {target}',
			meaning: 'The recording is not contained in the document. It is fetched when somebody clicks it.',
			risk: 'For others the recording is missing. If it is on the network, whoever provides it learns who plays it.',
			advice: 'Submit the recording separately, or take it out and make the document again.',
		},
	},
})
