// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { clicked } from '../outside.ts'
import { defineRule } from '../rule.ts'

/** An ordinary link to a page on the web. */
export const webLink = defineRule({
	id: 'web-link',
	trait: 'external-link',
	severity: 'info',
	confidence: 'certain',
	remedy: 'cut-links',
	references: [],
	find: clicked(['web', 'ftp']),
	text: {
		de: {
			title: 'Link zu {host}',
			meaning: 'Das Dokument enthält einen Link. Es geschieht erst etwas, wenn jemand ihn anklickt.',
			risk: 'Ein Link kann zu einer Seite führen, die etwas anderes ist, als sie vorgibt.',
			advice: 'Sie müssen nichts tun. Prüfen Sie vor dem Anklicken, ob Sie die Adresse kennen.',
		},
		en: {
			title: 'Link to {host}',
			meaning: 'The document contains a link. Nothing happens until somebody clicks it.',
			risk: 'A link can lead to a page that is not what it claims to be.',
			advice: 'You need not do anything. Before clicking, check whether you know the address.',
		},
	},
})
