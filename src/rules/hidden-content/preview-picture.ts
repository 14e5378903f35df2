// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { hidden } from '../hidden.ts'
import { defineRule } from '../rule.ts'

/** A small picture of the first page that programs save along. */
export const previewPicture = defineRule({
	id: 'preview-picture',
	trait: 'hidden-content',
	severity: 'info',
	confidence: 'certain',
	remedy: 'drop-metadata',
	references: [],
	find: hidden('thumbnail'),
	text: {
		de: {
			title: 'Das Dokument enthält ein Vorschaubild',
			meaning: 'Das Programm hat ein kleines Bild der ersten Seite mitgespeichert.',
			risk: 'Das Bild kann einen älteren Stand zeigen als das Dokument.',
			advice: 'Sie müssen nichts tun. In LibreOffice lässt sich das Bild abschalten: „Datei › Eigenschaften › Allgemein › Vorschaubild mit diesem Dokument speichern“.',
		},
		en: {
			title: 'The document contains a preview picture',
			meaning: 'The program has saved a small picture of the first page along.',
			risk: 'The picture can show an older state than the document.',
			advice: 'You need not do anything. In LibreOffice the picture can be switched off: “File › Properties › General › Save preview image with this document”.',
		},
	},
})
