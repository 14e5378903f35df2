// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defineRule, each } from '../rule.ts'

/** An embedded object whose content nobody here could read. */
export const unreadableObject = defineRule({
	id: 'unreadable-object',
	trait: 'embedded-object',
	severity: 'medium',
	confidence: 'certain',
	remedy: 'drop-objects',
	references: ['https://attack.mitre.org/techniques/T1559/'],
	find: each('embedded', (fact) => fact.what !== 'file' && !fact.readable, (fact) => ({ target: fact.className ?? fact.name ?? fact.clsid ?? 'OLE' })),
	text: {
		de: {
			title: 'Ein eingebettetes Objekt konnte nicht geprüft werden: {target}',
			meaning: 'Ein Teil des Dokuments gehört zu einem anderen Programm. Sein Inhalt ist in einem Format gespeichert, das diese Prüfung nicht vollständig lesen kann.',
			risk: 'Wer auf das Objekt doppelklickt, startet das zugehörige Programm mit diesem Inhalt.',
			advice: 'Ersetzen Sie das Objekt durch ein Bild: kopieren, dann „Inhalte einfügen › Bild“. Oder reichen Sie das Dokument als PDF ein.',
		},
		en: {
			title: 'An embedded object could not be inspected: {target}',
			meaning: 'A part of the document belongs to another program. Its content is stored in a format that this inspection cannot read completely.',
			risk: 'Whoever double-clicks the object starts the program that belongs to it with this content.',
			advice: 'Replace the object by a picture: copy, then “Paste Special › Picture”. Or submit the document as a PDF.',
		},
	},
})
