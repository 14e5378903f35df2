// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defineRule, each } from '../rule.ts'

/** A listener that starts code or a command without a click: on open, close, print, save or page view. ODF 1.4 part 3 §10.3.19, ECMA-376-1 customUI onLoad */
export const eventStartsMacro = defineRule({
	id: 'event-starts-macro',
	trait: 'auto-exec',
	severity: 'high',
	confidence: 'certain',
	remedy: 'drop-macros',
	references: ['https://attack.mitre.org/techniques/T1546/'],
	find: each('trigger', (trigger) => trigger.automatic, (trigger) => ({ target: trigger.target, values: { event: trigger.event } })),
	text: {
		de: {
			title: 'Ein Ereignis startet von selbst {target}',
			meaning: 'Das Dokument ist so eingerichtet, dass beim Ereignis „{event}“ ein Programm oder ein Befehl läuft. Niemand muss darauf klicken.',
			risk: 'Was dabei geschieht, ist dem Dokument nicht anzusehen.',
			advice: 'Entfernen Sie die Zuordnung: in LibreOffice „Extras › Anpassen › Ereignisse“, dort das Dokument wählen und den Eintrag löschen. Oder reichen Sie das Dokument als PDF ein.',
		},
		en: {
			title: 'An event starts {target} by itself',
			meaning: 'The document is set up so that a program or a command runs at the event “{event}”. Nobody has to click.',
			risk: 'The document does not show what happens then.',
			advice: 'Remove the assignment: in LibreOffice “Tools › Customize › Events”, choose the document and delete the entry. Or submit the document as a PDF.',
		},
	},
})
