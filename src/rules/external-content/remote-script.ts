// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { loaded } from '../outside.ts'
import { defineRule } from '../rule.ts'

/** Program code that is fetched from elsewhere when the document opens. */
export const remoteScript = defineRule({
	id: 'remote-script',
	trait: 'external-resource',
	severity: 'critical',
	confidence: 'certain',
	remedy: 'cut-external-references',
	references: [],
	find: loaded(['script']),
	text: {
		de: {
			title: 'Programmcode wird aus {target} geladen',
			meaning: 'Beim Öffnen holt das Dokument Programmcode, der nicht in ihm enthalten ist und hier nicht geprüft werden konnte.',
			risk: 'Dort kann jederzeit anderer Programmcode hinterlegt werden, auch nach dieser Prüfung.',
			advice: 'Speichern Sie den Inhalt in einem Büroprogramm als ODT oder PDF und reichen Sie diese Fassung ein.',
		},
		en: {
			title: 'Program code is loaded from {target}',
			meaning: 'On opening, the document fetches program code that is not contained in it and could not be inspected here.',
			risk: 'Other program code can be put there at any time, even after this inspection.',
			advice: 'Save the content as ODT or PDF in an office program and submit that version.',
		},
	},
})
