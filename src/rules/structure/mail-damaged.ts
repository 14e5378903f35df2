// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defect } from '../defect.ts'
import { defineRule } from '../rule.ts'

/** A MIME document whose parts cannot be told apart. RFC 2045, RFC 2046 */
export const mailDamaged = defineRule({
	id: 'mail-damaged',
	trait: 'malformed',
	severity: 'medium',
	confidence: 'likely',
	remedy: 'rebuild-container',
	references: [],
	find: defect('mime-damaged'),
	text: {
		de: {
			title: 'Die Webarchiv- oder E-Mail-Datei ist beschädigt',
			meaning: 'Die Datei besteht aus mehreren Teilen. Wo einer endet und der nächste beginnt, ist nicht zu erkennen.',
			risk: 'Jedes Programm teilt sie anders auf und zeigt vielleicht etwas anderes an.',
			advice: 'Speichern Sie den Inhalt als ODT oder PDF und reichen Sie diese Fassung ein.',
		},
		en: {
			title: 'The web archive or e-mail file is damaged',
			meaning: 'The file consists of several parts. Where one ends and the next begins cannot be told.',
			risk: 'Every program divides it differently and may show something else.',
			advice: 'Save the content as ODT or PDF and submit that version.',
		},
	},
})
