// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { loaded } from '../outside.ts'
import { defineRule } from '../rule.ts'

/** A table or range of cells that is taken from another file. */
export const linkedCells = defineRule({
	id: 'linked-cells',
	trait: 'external-resource',
	severity: 'medium',
	confidence: 'certain',
	remedy: 'cut-external-references',
	references: [],
	find: loaded(['table', 'cell-range']),
	text: {
		de: {
			title: 'Zellen werden aus {target} geholt',
			meaning: 'Die Tabelle übernimmt Werte aus einer anderen Datei. Sie werden beim Öffnen neu geladen.',
			risk: 'Zahlen können sich ändern, ohne dass jemand das Dokument anfasst. Liegt die Quelle im Netz, erfährt deren Betreiber vom Öffnen.',
			advice: 'Lösen Sie die Verknüpfung, die Werte bleiben stehen: in LibreOffice „Bearbeiten › Verknüpfungen zu externen Dateien › Verknüpfung lösen“, in Excel „Daten › Verknüpfungen bearbeiten › Verknüpfung löschen“.',
		},
		en: {
			title: 'Cells are taken from {target}',
			meaning: 'The table takes values from another file. They are loaded again on opening.',
			risk: 'Figures can change without anybody touching the document. If the source is on the network, its owner learns of the opening.',
			advice: 'Break the link, the values remain: in LibreOffice “Edit › Links to External Files › Break Link”, in Excel “Data › Edit Links › Break Link”.',
		},
	},
})
