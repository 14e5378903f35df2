// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defineRule, each } from '../rule.ts'

/** A link that lets another program supply the content (Dynamic Data Exchange). */
export const ddeLink = defineRule({
	id: 'dde-link',
	trait: 'dde',
	severity: 'high',
	confidence: 'certain',
	remedy: 'drop-dde',
	references: ['https://attack.mitre.org/techniques/T1559/002/'],
	find: each('dde', (dde) => dde.form === 'link', (dde) => ({ target: dde.command })),
	text: {
		de: {
			title: 'Das Dokument bezieht Daten von einem anderen Programm: {target}',
			meaning: 'Das Dokument enthält eine Verbindung, über die ein anderes Programm Werte liefert (Dynamic Data Exchange, kurz DDE).',
			risk: 'Eine solche Verbindung kann auf dem Computer beliebige Programme starten.',
			advice: 'Lösen Sie die Verbindung, die Werte bleiben stehen: in LibreOffice „Bearbeiten › Verknüpfungen zu externen Dateien › Verknüpfung lösen“, in Excel „Daten › Verknüpfungen bearbeiten › Verknüpfung löschen“.',
		},
		en: {
			title: 'The document takes data from another program: {target}',
			meaning: 'The document contains a connection through which another program supplies values (Dynamic Data Exchange, DDE for short).',
			risk: 'Such a connection can start any program on the computer.',
			advice: 'Break the connection, the values remain: in LibreOffice “Edit › Links to External Files › Break Link”, in Excel “Data › Edit Links › Break Link”.',
		},
	},
})
