// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defect } from '../defect.ts'
import { defineRule } from '../rule.ts'

/** Text of the document that breaks the rules of XML 1.0. */
export const xmlDamaged = defineRule({
	id: 'xml-damaged',
	trait: 'malformed',
	severity: 'medium',
	confidence: 'certain',
	remedy: 'rebuild-container',
	references: [],
	find: defect('xml-not-well-formed', 'xml-encoding', 'xml-attribute-twice'),
	text: {
		de: {
			title: 'Der Inhalt des Dokuments ist beschädigt',
			meaning: 'Ein Teil des Dokuments hält sich nicht an die Regeln, nach denen Programme ihn lesen.',
			risk: 'Jedes Programm behilft sich anders. Hinter der Stelle kann Inhalt fehlen oder verborgen sein.',
			advice: 'Öffnen Sie das Dokument im Büroprogramm, speichern Sie es unter neuem Namen und reichen Sie diese Fassung ein.',
		},
		en: {
			title: 'The content of the document is damaged',
			meaning: 'A part of the document does not keep to the rules by which programs read it.',
			risk: 'Every program copes in its own way. Content can be missing or hidden behind that place.',
			advice: 'Open the document in the office program, save it under a new name and submit that version.',
		},
	},
})
