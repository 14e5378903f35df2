// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defineRule, each } from '../rule.ts'

/** An add-in or task pane that is loaded with the document. [MS-OWEXML] */
export const webExtension = defineRule({
	id: 'web-extension',
	trait: 'activex',
	severity: 'high',
	confidence: 'certain',
	remedy: 'drop-controls',
	references: ['https://attack.mitre.org/techniques/T1137/006/'],
	find: each('control', (control) => control.technology === 'web-extension', (control) => ({ target: control.name ?? 'Add-in' })),
	text: {
		de: {
			title: 'Das Dokument bringt eine Erweiterung mit: {target}',
			meaning: 'Beim Öffnen in Microsoft Office erscheint neben dem Dokument eine Erweiterung (Add-in), die von einem Server im Internet kommt.',
			risk: 'Die Erweiterung kann das Dokument lesen und verändern, und ihr Anbieter kann sie jederzeit austauschen.',
			advice: 'Entfernen Sie die Erweiterung: in Word „Datei › Informationen › Auf Probleme überprüfen › Dokument prüfen“, dort „Aufgabenbereich-Add-Ins“ entfernen.',
		},
		en: {
			title: 'The document brings an extension along: {target}',
			meaning: 'On opening in Microsoft Office, an extension (add-in) appears beside the document that comes from a server on the internet.',
			risk: 'The extension can read and change the document, and its provider can replace it at any time.',
			advice: 'Remove the extension: in Word “File › Info › Check for Issues › Inspect Document”, remove “Task Pane Add-ins” there.',
		},
	},
})
