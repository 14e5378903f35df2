// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defineRule, each } from '../rule.ts'

/** A macro sheet in the old language of Excel 4 (XLM). [MS-XLS] §2.2.6, ECMA-376-1 §18.3.2.9 */
export const excel4Macro = defineRule({
	id: 'excel4-macro',
	trait: 'macro',
	severity: 'high',
	confidence: 'certain',
	remedy: 'drop-macros',
	references: ['https://attack.mitre.org/techniques/T1059/'],
	find: each('code', (code) => code.language === 'xlm', (code) => ({ target: code.module ?? 'XLM', ...(code.runnable ? {} : { severity: 'medium' as const }) })),
	text: {
		de: {
			title: 'Die Tabelle enthält ein Programm in Zellen (Makroblatt „{target}“)',
			meaning: 'Die Tabelle enthält ein Blatt mit Befehlen in einer Makrosprache von 1992 (Excel-4-Makros). Excel führt sie bis heute aus.',
			risk: 'Diese Befehle können Programme starten und Dateien laden. Sie werden heute fast nur noch dafür verwendet.',
			advice: 'Löschen Sie das Blatt, oder speichern Sie die Tabelle in LibreOffice als ODS und reichen Sie diese Fassung ein.',
		},
		en: {
			title: 'The spreadsheet contains a program in cells (macro sheet “{target}”)',
			meaning: 'The spreadsheet contains a sheet with commands in a macro language of 1992 (Excel 4 macros). Excel still carries them out.',
			risk: 'These commands can start programs and load files. Nowadays they are hardly used for anything else.',
			advice: 'Delete the sheet, or save the spreadsheet as ODS in LibreOffice and submit that version.',
		},
	},
})
