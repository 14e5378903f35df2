// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { loaded } from '../outside.ts'
import { defineRule } from '../rule.ts'

/** Another workbook whose cells formulas use. ECMA-376-1 §18.14, [MS-XLS] SupBook */
export const linkedWorkbook = defineRule({
	id: 'linked-workbook',
	trait: 'external-resource',
	severity: 'medium',
	confidence: 'certain',
	remedy: 'cut-external-references',
	references: [],
	find: loaded(['workbook']),
	text: {
		de: {
			title: 'Formeln rechnen mit einer anderen Arbeitsmappe: {target}',
			meaning: 'Die Tabelle verwendet Werte aus einer zweiten Tabellendatei, die nicht mitgeschickt wurde.',
			risk: 'Andere sehen veraltete oder falsche Zahlen. Beim Öffnen fragt das Programm, ob es die fremde Datei laden soll.',
			advice: 'Lösen Sie die Verknüpfung, die Werte bleiben stehen: in Excel „Daten › Verknüpfungen bearbeiten › Verknüpfung löschen“, in LibreOffice „Bearbeiten › Verknüpfungen zu externen Dateien › Verknüpfung lösen“.',
		},
		en: {
			title: 'Formulas use another workbook: {target}',
			meaning: 'The spreadsheet uses values from a second spreadsheet file that was not sent with it.',
			risk: 'Others see outdated or wrong figures. On opening, the program asks whether it should load the other file.',
			advice: 'Break the link, the values remain: in Excel “Data › Edit Links › Break Link”, in LibreOffice “Edit › Links to External Files › Break Link”.',
		},
	},
})
