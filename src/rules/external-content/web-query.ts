// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defineRule } from '../rule.ts'

/** A table that is filled from a web page. ECMA-376-1 §18.13.14 (webPr) */
export const webQuery = defineRule({
	id: 'web-query',
	trait: 'data-connection',
	severity: 'high',
	confidence: 'certain',
	remedy: 'cut-connections',
	references: [],
	*find(facts) {
		for (const connection of facts.of('connection')) {
			if (connection.type === 'web-query') yield { at: connection.at, target: connection.target ?? connection.type }
		}
		for (const reference of facts.of('reference')) {
			if (reference.role === 'query' && reference.when !== 'never') yield { at: reference.at, target: reference.target }
		}
	},
	text: {
		de: {
			title: 'Die Tabelle holt Werte aus dem Internet: {target}',
			meaning: 'Ein Bereich der Tabelle wird aus einer Internetseite gefüllt, beim Öffnen oder auf Knopfdruck.',
			risk: 'Der Betreiber bestimmt, was in den Zellen steht, und kann dort auch Formeln hinterlegen.',
			advice: 'Löschen Sie die Abfrage, die Werte bleiben stehen: in Excel „Daten › Abfragen und Verbindungen“, in LibreOffice „Bearbeiten › Verknüpfungen zu externen Dateien › Verknüpfung lösen“.',
		},
		en: {
			title: 'The spreadsheet takes values from the internet: {target}',
			meaning: 'A range of the spreadsheet is filled from a web page, on opening or at the press of a button.',
			risk: 'Whoever runs the page decides what the cells contain and can put formulas there, too.',
			advice: 'Delete the query, the values remain: in Excel “Data › Queries & Connections”, in LibreOffice “Edit › Links to External Files › Break Link”.',
		},
	},
})
