// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defineRule, each } from '../rule.ts'

/** A Power Query (data mash-up). [MS-QDEFF] */
export const powerQuery = defineRule({
	id: 'power-query',
	trait: 'data-connection',
	severity: 'medium',
	confidence: 'certain',
	remedy: 'cut-connections',
	references: [],
	find: each('connection', (connection) => connection.type === 'power-query', (connection) => ({ target: connection.target ?? 'Power Query', ...(connection.automatic ? { severity: 'high' as const } : {}) })),
	text: {
		de: {
			title: 'Die Tabelle enthält eine Datenabfrage: {target}',
			meaning: 'Excel kann mit dieser Abfrage (Power Query) Daten aus Dateien, Datenbanken oder dem Internet holen und umformen.',
			risk: 'Die Abfrage kann Werte der Tabelle nach außen senden. Was angezeigt wird, kann sich nach dieser Prüfung ändern.',
			advice: 'Löschen Sie die Abfrage, die Werte bleiben stehen: in Excel „Daten › Abfragen und Verbindungen“, Rechtsklick › „Löschen“.',
		},
		en: {
			title: 'The spreadsheet contains a data query: {target}',
			meaning: 'With this query (Power Query) Excel can fetch data from files, databases or the internet and reshape it.',
			risk: 'The query can send values of the spreadsheet outside. What is shown can change after this inspection.',
			advice: 'Delete the query, the values remain: in Excel “Data › Queries & Connections”, right-click › “Delete”.',
		},
	},
})
