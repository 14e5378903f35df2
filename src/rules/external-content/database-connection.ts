// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defineRule, each } from '../rule.ts'

/** A connection to a database. ECMA-376-1 §18.13, ODF 1.4 part 3 §12 */
export const databaseConnection = defineRule({
	id: 'database-connection',
	trait: 'data-connection',
	severity: 'medium',
	confidence: 'certain',
	remedy: 'cut-connections',
	references: [],
	find: each('connection', (connection) => ['database', 'query'].includes(connection.type), (connection) => ({ target: connection.target ?? connection.type, ...(connection.automatic ? { severity: 'high' as const } : {}) })),
	text: {
		de: {
			title: 'Das Dokument ist mit einer Datenbank verbunden: {target}',
			meaning: 'Das Dokument enthält eine Verbindung, über die es Daten aus einer Datenbank holt.',
			risk: 'Zugangsdaten können mitgespeichert sein. Was angezeigt wird, kann sich nach dieser Prüfung ändern.',
			advice: 'Trennen Sie die Verbindung, die Werte bleiben stehen: in Excel „Daten › Abfragen und Verbindungen“, dort löschen, in LibreOffice „Daten › Bereich festlegen“.',
		},
		en: {
			title: 'The document is connected to a database: {target}',
			meaning: 'The document contains a connection through which it fetches data from a database.',
			risk: 'Sign-in data may be saved along. What is shown can change after this inspection.',
			advice: 'Cut the connection, the values remain: in Excel “Data › Queries & Connections”, delete there, in LibreOffice “Data › Define Range”.',
		},
	},
})
