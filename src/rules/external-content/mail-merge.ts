// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defineRule } from '../rule.ts'

/** A source of addresses for form letters. ECMA-376-1 §17.14 */
export const mailMerge = defineRule({
	id: 'mail-merge',
	trait: 'data-connection',
	severity: 'low',
	confidence: 'certain',
	remedy: 'cut-connections',
	references: [],
	*find(facts) {
		for (const connection of facts.of('connection')) {
			if (connection.type === 'mail-merge') yield { at: connection.at, target: connection.target ?? connection.type }
		}
		for (const reference of facts.of('reference')) {
			if (reference.role === 'mail-merge') yield { at: reference.at, target: reference.target }
		}
	},
	text: {
		de: {
			title: 'Der Serienbrief nutzt eine Adressquelle: {target}',
			meaning: 'Das Dokument ist ein Serienbrief. Es nennt die Datei oder Datenbank, aus der die Adressen kommen.',
			risk: 'Der Name der Quelle verrät etwas über Ihre Ablage. Beim Öffnen fragt das Programm, ob es die Adressen laden soll.',
			advice: 'Machen Sie daraus einen gewöhnlichen Brief: in Word „Sendungen › Seriendruck starten › Normales Word-Dokument“.',
		},
		en: {
			title: 'The form letter uses a source of addresses: {target}',
			meaning: 'The document is a form letter. It names the file or database from which the addresses come.',
			risk: 'The name of the source tells something about your filing. On opening, the program asks whether to load the addresses.',
			advice: 'Turn it into an ordinary letter: in Word “Mailings › Start Mail Merge › Normal Word Document”.',
		},
	},
})
