// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defect } from '../defect.ts'
import { defineRule } from '../rule.ts'

/** A package without the parts that make it a document. ODF 1.4 part 2, ECMA-376-2 */
export const packageIncomplete = defineRule({
	id: 'package-incomplete',
	trait: 'malformed',
	severity: 'medium',
	confidence: 'certain',
	remedy: 'rebuild-container',
	references: [],
	find: defect('odf-mimetype-unknown', 'odf-manifest-missing', 'odf-content-missing', 'opc-content-types-missing', 'opc-main-part-differs', 'opc-main-part-missing', 'main-stream-missing'),
	text: {
		de: {
			title: 'Dem Dokument fehlt ein notwendiger Teil',
			meaning: 'Die Datei hat den Aufbau eines Bürodokuments, aber ein Teil, ohne den es nicht geöffnet werden kann, fehlt oder passt nicht.',
			risk: 'Jedes Programm behilft sich anders. Sie sehen vielleicht nicht dasselbe wie die Empfänger.',
			advice: 'Öffnen Sie das Dokument im Büroprogramm, speichern Sie es unter neuem Namen und reichen Sie diese Fassung ein.',
		},
		en: {
			title: 'The document lacks a necessary part',
			meaning: 'The file has the structure of an office document, but a part without which it cannot be opened is missing or does not match.',
			risk: 'Every program copes in its own way. You may not see the same as the recipients.',
			advice: 'Open the document in the office program, save it under a new name and submit that version.',
		},
	},
})
