// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { everyReference, isNear } from '../outside.ts'
import { defineRule } from '../rule.ts'

/** An object that opens another file or starts a program when somebody double-clicks it. [MS-OLEDS] §2.3 */
export const linkedObjectOnClick = defineRule({
	id: 'linked-object-on-click',
	trait: 'external-resource',
	severity: 'medium',
	confidence: 'certain',
	remedy: 'cut-external-references',
	references: ['https://attack.mitre.org/techniques/T1204/002/'],
	find: everyReference(
		(target, fact) => fact.when === 'click' && fact.role === 'linked-object' && target.kind !== 'fragment',
		(target) => (target.isProgram || target.kind === 'script' || target.kind === 'app-protocol' ? { severity: 'high' } : isNear(target) ? { severity: 'low' } : {}),
	),
	text: {
		de: {
			title: 'Ein Objekt öffnet bei einem Doppelklick {target}',
			meaning: 'Im Dokument ist ein Symbol oder ein Bild, das auf eine andere Datei verweist. Es geschieht erst etwas, wenn jemand darauf doppelklickt.',
			risk: 'Was sich öffnet, steht nicht im Dokument. Ist es ein Programm, läuft es mit allen Rechten der Person, die doppelklickt.',
			advice: 'Löschen Sie das Objekt, und schicken Sie die Datei einzeln mit, wenn sie gebraucht wird.',
		},
		en: {
			title: 'An object opens {target} on a double-click',
			meaning: 'There is a symbol or a picture in the document that refers to another file. Nothing happens until somebody double-clicks it.',
			risk: 'What opens is not in the document. If it is a program, it runs with all rights of the person who double-clicks.',
			advice: 'Delete the object, and send the file along separately if it is needed.',
		},
	},
})
