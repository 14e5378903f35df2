// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defineRule } from '../rule.ts'
import { clicksThatStart } from '../triggers.ts'

/** A button, control or object that starts code of the document on a click. */
export const clickStartsMacro = defineRule({
	id: 'click-starts-macro',
	trait: 'macro',
	severity: 'medium',
	confidence: 'likely',
	remedy: 'drop-macros',
	references: [],
	find: (facts) => clicksThatStart('code', facts),
	text: {
		de: {
			title: 'Ein Element startet beim Bedienen {target}',
			meaning: 'Das Dokument enthält eine Schaltfläche, ein Feld oder ein Bild, das beim Ereignis „{event}“ ein Programm aus diesem Dokument startet.',
			risk: 'Ein Klick an der falschen Stelle führt etwas aus, was dem Element nicht anzusehen ist.',
			advice: 'Brauchen Sie das Element nicht, löschen Sie es. Sonst entfernen Sie die Zuordnung: in LibreOffice Rechtsklick › „Makro zuweisen“ oder „Steuerelement-Eigenschaften › Ereignisse“.',
		},
		en: {
			title: 'An element starts {target} when it is used',
			meaning: 'The document contains a button, a field or a picture that starts a program of this document at the event “{event}”.',
			risk: 'A click in the wrong place carries out something that the element does not show.',
			advice: 'If you do not need the element, delete it. Otherwise remove the assignment: in LibreOffice right-click › “Assign Macro” or “Control Properties › Events”.',
		},
	},
})
