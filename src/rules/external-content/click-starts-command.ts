// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defineRule } from '../rule.ts'
import { clicksThatStart } from '../triggers.ts'

/** A button, field or object that gives the office program a command, or starts something outside the document, on a click. */
export const clickStartsCommand = defineRule({
	id: 'click-starts-command',
	trait: 'dangerous-link',
	severity: 'medium',
	confidence: 'likely',
	remedy: 'drop-macros',
	references: [],
	find: (facts) => clicksThatStart('command', facts),
	text: {
		de: {
			title: 'Ein Element gibt beim Bedienen einen Befehl: {target}',
			meaning: 'Das Dokument enthält eine Schaltfläche, ein Feld oder ein Bild, das beim Ereignis „{event}“ einen Befehl auslöst oder ein anderes Programm startet.',
			risk: 'Was ein Klick bewirkt, ist dem Element nicht anzusehen.',
			advice: 'Brauchen Sie das Element nicht, löschen Sie es. Sonst entfernen Sie die Zuordnung: in LibreOffice Rechtsklick › „Makro zuweisen“, in PowerPoint „Einfügen › Aktion › Keine“.',
		},
		en: {
			title: 'An element gives a command when it is used: {target}',
			meaning: 'The document contains a button, a field or a picture that triggers a command or starts another program at the event “{event}”.',
			risk: 'The element does not show what a click brings about.',
			advice: 'If you do not need the element, delete it. Otherwise remove the assignment: in LibreOffice right-click › “Assign Macro”, in PowerPoint “Insert › Action › None”.',
		},
	},
})
