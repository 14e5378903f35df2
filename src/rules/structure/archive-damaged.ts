// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defect } from '../defect.ts'
import { defineRule } from '../rule.ts'

/** A ZIP container that is cut off or damaged. APPNOTE 6.3.10 */
export const archiveDamaged = defineRule({
	id: 'archive-damaged',
	trait: 'malformed',
	severity: 'medium',
	confidence: 'certain',
	remedy: 'rebuild-container',
	references: [],
	find: defect('zip-truncated', 'zip-method-unusual', 'zip-crc', 'zip-entry-damaged'),
	text: {
		de: {
			title: 'Die Datei ist beschädigt oder abgeschnitten',
			meaning: 'Ein Dokument dieser Art ist ein Paket aus vielen Teilen. Mindestens ein Teil lässt sich nicht auspacken oder stimmt nicht mit seiner Prüfsumme überein.',
			risk: 'Ein Teil des Inhalts fehlt oder konnte nicht geprüft werden.',
			advice: 'Laden Sie die Datei noch einmal hoch. Hilft das nicht, öffnen Sie sie im Büroprogramm und speichern Sie sie unter neuem Namen.',
		},
		en: {
			title: 'The file is damaged or cut off',
			meaning: 'A document of this kind is a package of many parts. At least one part cannot be unpacked or does not match its check sum.',
			risk: 'A part of the content is missing or could not be inspected.',
			advice: 'Upload the file once more. If that does not help, open it in the office program and save it under a new name.',
		},
	},
})
