// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defineRule, each } from '../rule.ts'

/** A DDE or DDEAUTO field. ECMA-376-1 §17.16.5 names neither; Word obeys both. */
export const ddeField = defineRule({
	id: 'dde-field',
	trait: 'dde',
	severity: 'critical',
	confidence: 'certain',
	remedy: 'drop-dde',
	references: ['https://attack.mitre.org/techniques/T1559/002/'],
	find: each('dde', (dde) => dde.form === 'field', (dde) => ({ target: dde.command, ...(dde.automatic ? {} : { severity: 'high' as const }) })),
	text: {
		de: {
			title: 'Ein Feld im Text spricht ein anderes Programm an: {target}',
			meaning: 'Im Text steht ein Feld, das von einem anderen Programm Daten anfordert und dieses Programm dafür startet (Dynamic Data Exchange, kurz DDE).',
			risk: 'Mit solchen Feldern wurden schon Schadprogramme gestartet. In gewöhnlichen Dokumenten kommen sie kaum vor.',
			advice: 'Drücken Sie in Word Alt + F9, um die Felder zu sehen, und löschen Sie das Feld. Danach reichen Sie das Dokument noch einmal ein.',
		},
		en: {
			title: 'A field in the text addresses another program: {target}',
			meaning: 'In the text there is a field that requests data from another program and starts that program for it (Dynamic Data Exchange, DDE for short).',
			risk: 'Such fields have been used to start harmful programs. They hardly occur in ordinary documents.',
			advice: 'Press Alt + F9 in Word to see the fields, and delete the field. Then submit the document once more.',
		},
	},
})
