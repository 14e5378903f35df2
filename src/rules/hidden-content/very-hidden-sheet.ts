// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { hidden } from '../hidden.ts'
import { defineRule } from '../rule.ts'

/** A sheet that the menus of the program do not offer to show. ECMA-376-1 §18.18.68 (veryHidden) */
export const veryHiddenSheet = defineRule({
	id: 'very-hidden-sheet',
	trait: 'hidden-content',
	severity: 'medium',
	confidence: 'certain',
	remedy: 'drop-hidden-content',
	references: ['https://attack.mitre.org/techniques/T1564/'],
	find: hidden('very-hidden-sheet'),
	text: {
		de: {
			title: 'Die Tabelle enthält ein besonders verstecktes Blatt',
			meaning: 'Ein Blatt ist so versteckt, dass Excel es im Menü nicht zum Einblenden anbietet. Meist hat ein Programm das eingestellt.',
			risk: 'In solchen Blättern liegen Hilfswerte, manchmal aber auch Befehle, die niemand sehen soll.',
			advice: 'Öffnen Sie die Tabelle in LibreOffice; dort lässt sich das Blatt unter „Tabelle › Tabelle einblenden“ anzeigen und löschen.',
		},
		en: {
			title: 'The spreadsheet contains a specially hidden sheet',
			meaning: 'A sheet is hidden in such a way that the menu of Excel does not offer to show it. Usually a program has set this.',
			risk: 'Such sheets hold auxiliary values, but sometimes also commands that nobody is meant to see.',
			advice: 'Open the spreadsheet in LibreOffice; there the sheet can be shown at “Sheet › Show Sheet” and deleted.',
		},
	},
})
