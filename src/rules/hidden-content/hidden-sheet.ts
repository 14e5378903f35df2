// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { hidden } from '../hidden.ts'
import { defineRule } from '../rule.ts'

/** A sheet, or rows and columns of it, that are hidden. */
export const hiddenSheet = defineRule({
	id: 'hidden-sheet',
	trait: 'hidden-content',
	severity: 'low',
	confidence: 'certain',
	remedy: 'drop-hidden-content',
	references: [],
	find: hidden('hidden-sheet', 'hidden-row', 'hidden-column'),
	text: {
		de: {
			title: 'Die Tabelle enthält ausgeblendete Blätter, Zeilen oder Spalten',
			meaning: 'Ein Teil der Tabelle ist ausgeblendet. Die Werte sind trotzdem in der Datei.',
			risk: 'Andere können sie mit wenigen Klicks sichtbar machen.',
			advice: 'Blenden Sie alles ein und löschen Sie, was nicht weitergegeben werden soll: in LibreOffice „Tabelle › Tabelle einblenden“, in Excel Rechtsklick auf ein Blattregister › „Einblenden“.',
		},
		en: {
			title: 'The spreadsheet contains hidden sheets, rows or columns',
			meaning: 'A part of the spreadsheet is hidden. The values are in the file nevertheless.',
			risk: 'Others can make them visible with a few clicks.',
			advice: 'Show everything and delete what should not be passed on: in LibreOffice “Sheet › Show Sheet”, in Excel right-click a sheet tab › “Unhide”.',
		},
	},
})
