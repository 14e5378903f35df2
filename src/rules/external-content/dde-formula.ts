// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defineRule, each } from '../rule.ts'

/** A formula that addresses another program: `cmd|'/c …'!A0`, `DDE(…)`. */
export const ddeFormula = defineRule({
	id: 'dde-formula',
	trait: 'dde',
	severity: 'critical',
	confidence: 'certain',
	remedy: 'drop-dde',
	references: ['https://attack.mitre.org/techniques/T1559/002/'],
	find: each('dde', (dde) => dde.form === 'formula', (dde) => ({ target: dde.command })),
	text: {
		de: {
			title: 'Eine Formel spricht ein anderes Programm an: {target}',
			meaning: 'In einer Zelle steht eine Formel, die Daten von einem anderen Programm anfordert und dieses Programm dafür starten kann (Dynamic Data Exchange, kurz DDE).',
			risk: 'Mit solchen Formeln wurden schon Schadprogramme gestartet.',
			advice: 'Ersetzen Sie die Formel durch ihren Wert oder löschen Sie die Zelle, und reichen Sie die Tabelle noch einmal ein.',
		},
		en: {
			title: 'A formula addresses another program: {target}',
			meaning: 'In a cell there is a formula that requests data from another program and can start that program for it (Dynamic Data Exchange, DDE for short).',
			risk: 'Such formulas have been used to start harmful programs.',
			advice: 'Replace the formula by its value or delete the cell, and submit the spreadsheet once more.',
		},
	},
})
