// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defineRule, each } from '../rule.ts'

/** A pivot table or text import whose data is outside the file. ECMA-376-1 §18.10.1.94 */
export const pivotSource = defineRule({
	id: 'pivot-source',
	trait: 'data-connection',
	severity: 'low',
	confidence: 'certain',
	remedy: 'cut-connections',
	references: [],
	find: each('connection', (connection) => connection.type === 'pivot' || connection.type === 'text-file', (connection) => ({ target: connection.target ?? connection.type, ...(connection.automatic ? { severity: 'medium' as const } : {}) })),
	text: {
		de: {
			title: 'Eine Auswertung holt ihre Daten aus {target}',
			meaning: 'Die Tabelle enthält eine Auswertung oder einen Import, dessen Daten in einer anderen Datei liegen.',
			risk: 'Beim Aktualisieren können sich die Zahlen ändern. Der Name der Quelle verrät etwas über Ihre Ablage.',
			advice: 'Kopieren Sie die Auswertung und fügen Sie sie als Werte ein: in Excel „Inhalte einfügen › Werte“, in LibreOffice „Bearbeiten › Inhalte einfügen › Nur Zahlen“.',
		},
		en: {
			title: 'A summary takes its data from {target}',
			meaning: 'The spreadsheet contains a summary or an import whose data is in another file.',
			risk: 'Figures can change on updating. The name of the source tells something about your filing.',
			advice: 'Copy the summary and paste it as values: in Excel “Paste Special › Values”, in LibreOffice “Edit › Paste Special › Paste Only Numbers”.',
		},
	},
})
